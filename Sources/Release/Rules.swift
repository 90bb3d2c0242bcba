import Indicators
import Register
import Tables

/// The rules by which a release counts, in the reader's words; every declared choice is among them.
struct Rules {
  let all: [Note]

  init(_ choices: Choices, homes: [Int], frame: Frame) {
    let permille = choices.tolerance.permille
    let percent = permille % 10 == 0 ? "\(permille / 10)" : "\(permille / 10).\(permille % 10)"
    let years = choices.dormantAfterYears
    all = [
      Self.units, Self.planned, Self.flows, Self.stocks, Self.figures(percent), Self.bases,
      Self.missing, Self.period(frame), Self.continents(choices.continents), Self.dormancy(years),
      Self.homes(homes, frame),
      Self.provisional, Self.claims,
    ]
  }

  private static let units = Note(
    id: "units",
    text: Wording(
      en: "Each table counts one unit, named in its headings. A delegation is one group on one "
        + "trip, however many places it visits; its people are counted once. Units are never "
        + "added to one another.",
      zh: "每张表只统计一种单位，见表头。一个团组指同行的一批人的一次行程，不论到访几地，人员只计一次。不同单位不相加。",
      de: "Jede Tabelle zählt eine Einheit, die im Kopf steht. Eine Delegation ist eine Gruppe auf "
        + "einer Reise, wie viele Orte sie auch besucht; ihre Personen zählen einmal. "
        + "Einheiten werden nie addiert."))
  private static let planned = Note(
    id: "planned",
    text: Wording(
      en: "What is only planned or hoped for is listed in Records and never counted as held.",
      zh: "仅为计划或意向的事项只列入“记录”，不计为已实施。",
      de: "Nur Geplantes oder Erhofftes steht in der Liste der Datensätze und zählt nie als "
        + "durchgeführt."))
  private static let flows = Note(
    id: "flows",
    text: Wording(
      en: "What happens belongs to the year in which it starts.",
      zh: "流量指标计入其开始的年份。", de: "Ereignisse gehören in das Jahr, in dem sie beginnen."))
  private static let stocks = Note(
    id: "stocks",
    text: Wording(
      en: "What is in force is counted on the last day of the year: begun on or before it and not "
        + "ended on or before it.",
      zh: "存量指标以年末最后一日为时点：当日或之前开始，且当日或之前未终止的计入。",
      de: "Bestände gelten am letzten Tag des Jahres: an ihm oder vorher begonnen und nicht an "
        + "ihm oder vorher beendet."))
  private static func figures(_ percent: String) -> Note {
    Note(
      id: "figures",
      text: Wording(
        en: "A figure is what its source says: \"more than 150\" is at least 151, \"about 150\" is "
          + "150 give or take \(percent) per cent. Sums are given between bounds, with the number "
          + "of records that state a figure. Nothing is imputed.",
        zh: "数字按资料原意处理：“超过150”即至少151；“约150”即150上下浮动\(percent)%。合计以上下限表示，并注明有数据的记录数；缺失数据不作推算。",
        de: "Eine Zahl bedeutet, was die Quelle sagt: „mehr als 150“ heißt mindestens 151, „etwa "
          + "150“ heißt 150 plus/minus \(percent) Prozent. Summen werden in Grenzen angegeben, mit "
          + "der Zahl der Datensätze, die eine Zahl nennen. Fehlende Zahlen werden nicht ergänzt."))
  }
  private static let bases = Note(
    id: "bases",
    text: Wording(
      en: "People who attended, were invited, spoke or benefited are different figures and are "
        + "never mixed: \"more than 150 were invited\" is not attendance.",
      zh: "出席、受邀、发言和受益人数互不相同，不混合统计：“邀请150余人”不是出席人数。",
      de: "Teilnehmende, Eingeladene, Vortragende und Begünstigte sind verschiedene Größen und "
        + "werden nie vermischt: „mehr als 150 eingeladen“ ist keine Zahl der Teilnehmenden."))
  private static let missing = Note(
    id: "missing",
    text: Wording(
      en:
        "Zero is printed only where the sources are declared complete; elsewhere nothing recorded "
        + "is \"not available\". No exchange recorded is not no exchange.",
      zh: "仅在资料声明完整时标零；其余无记录的标“数据不详”。没有记录不等于没有往来。",
      de:
        "Null steht nur, wo die Quellen als vollständig erklärt sind; sonst steht „keine Angabe“, "
        + "wo nichts erfasst ist. Nichts erfasst heißt nicht, dass nichts stattfand."))
  /// Of which years flows are shown: those of the settings, or all that are recorded.
  private static func period(_ frame: Frame) -> Note {
    guard let first = frame.register.choices.firstYear else {
      return Note(
        id: "period",
        text: Wording(
          en: "Tables of years run from the first year in which anything is recorded to the "
            + "reference year.",
          zh: "分年度的表自首个有记录的年份起，至报告年度止。",
          de: "Jahrestabellen reichen vom ersten Jahr, in dem etwas erfasst ist, bis zum "
            + "Berichtsjahr."))
    }
    let span = Wording.span(min(first, frame.year)...frame.year)
    return Note(
      id: "period",
      text: Wording(
        en: "What happened is shown for \(span.en). What is in force, ages, activity, totals of "
          + "series and claims rest on all records, earlier ones too.",
        zh: "流量指标的统计期间为\(span.zh)。存量、结好年限、活跃程度、系列累计和表述核对依据全部记录，包括更早的记录。",
        de: "Ereignisse werden für \(span.de) gezeigt. Bestände, Alter, Aktivität, Summen der "
          + "Reihen und Angaben beruhen auf allen Datensätzen, auch früheren."))
  }
  private static func continents(_ scheme: ContinentScheme) -> Note {
    let names = scheme.continents.map(\.names)
    let words = scheme.words
    return Note(
      id: "continents",
      text: Wording(
        en:
          "Continents are counted by the country of a place, in the scheme \"\(scheme.rawValue)\": "
          + names.map(\.en).joined(separator: ", ") + ".",
        zh: "大洲按城市所在国家划分，采用\(words.zh)：" + names.map(\.zh).joined(separator: "、") + "。",
        de: "Kontinente richten sich nach dem Staat eines Ortes, gegliedert nach \(words.de): "
          + names.map(\.de).joined(separator: ", ") + "."))
  }
  private static func dormancy(_ years: Int) -> Note {
    let span = lastYears(years)
    return Note(
      id: "dormancy",
      text: Wording(
        en: "A partnership is active where an exchange is recorded in \(span.en), "
          + "dormant where the last one is older.",
        zh: "\(span.zh)内有团组往来记录的结好关系为活跃，仅有更早记录的为停滞。",
        de: "Eine Partnerschaft ist aktiv, wenn \(span.de) eine Delegation "
          + "erfasst ist, ruhend, wenn die letzte weiter zurückliegt."))
  }
  /// The last years up to now, in words up to twelve.
  private static func lastYears(_ years: Int) -> Wording {
    let english = [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    let german = [
      "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    ]
    func word(_ words: [String]) -> String {
      words.indices.contains(years - 2) ? words[years - 2] : "\(years)"
    }
    return years == 1
      ? Wording(en: "the last year", zh: "近1年", de: "im letzten Jahr")
      : Wording(
        en: "the last \(word(english)) years", zh: "近\(years)年",
        de: "in den letzten \(word(german)) Jahren")
  }

  /// Whose cooperation is counted: by name, unless there are too many to be read.
  private static func homes(_ homes: [Int], _ frame: Frame) -> Note {
    let places = homes.map { frame.register.places[$0].names }
    let names = Wording(
      en: places.map(\.en).joined(separator: ", "), zh: places.map(\.zh).joined(separator: "、"),
      de: places.map(\.de).joined(separator: ", "))
    let who =
      places.isEmpty
      ? Wording(en: "of every place", zh: "全部城市", de: "aller Orte")
      : places.count > 40
        ? Wording(
          en: "of \(places.count) home authorities", zh: "\(places.count)个城市",
          de: "von \(places.count) Heimatkommunen")
        : Wording(en: "of \(names.en)", zh: names.zh, de: "von \(names.de)")
    return Note(
      id: "homes",
      text: Wording(
        en: "What is counted is the cooperation \(who.en).", zh: "统计对象为\(who.zh)的国际合作。",
        de: "Gezählt wird die Zusammenarbeit \(who.de)."))
  }
  private static let provisional = Note(
    id: "provisional",
    text: Wording(
      en: "Figures of the newest year are provisional.", zh: "最新年份数据为初步数。",
      de: "Zahlen des neuesten Jahres sind vorläufig."))
  private static let claims = Note(
    id: "claims",
    text: Wording(
      en: "Every total that a source states is held against the records: see Claims.",
      zh: "资料所载的每个总数均与记录核对，见“表述”表。",
      de:
        "Jede Summe, die eine Quelle nennt, wird an den Datensätzen geprüft: siehe das Blatt „Angaben“."
    ))
}

extension ContinentScheme {
  /// What the reader of a Chinese or a German release calls it.
  fileprivate var words: (zh: String, de: String) {
    switch self {
    case .six: ("六大洲划分", "sechs Kontinenten")
    case .m49: ("联合国M49地理区域划分", "den Regionen der Vereinten Nationen (M49)")
    case .m49SubRegions: ("联合国M49次区域划分", "den Subregionen der Vereinten Nationen (M49)")
    }
  }
}
