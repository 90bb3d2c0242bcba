import Tables

/// The remarks on the balance and the concentration of exchanges, and on anniversaries.
extension Note {
  static let recordedShare = Note(
    id: "recorded-share",
    text: Wording(
      en: "Shares are of recorded visits, up to the end of the reference year. The share of visits "
        + "in leaves joint ones out; a visit without a stated direction widens it to bounds.",
      zh: "比重按截至报告年度末有记录的到访计算。来访比重不含共同活动；方向未说明的到访使其成为区间。",
      de: "Anteile beziehen sich auf erfasste Besuche bis zum Ende des Berichtsjahres. Der Anteil "
        + "der empfangenen lässt gemeinsame aus; Besuche ohne Richtung weiten ihn zu einer Spanne.")
  )
  static let tiedRanks = Note(
    id: "tied-ranks",
    text: Wording(
      en: "Places with equally many visits share a rank, and every place of rank three or better "
        + "is named, so there may be more than three; the visits and the share are those of three, "
        + "and the same whichever are taken. Visits without a stated place are left out; "
        + "\"stated\" says how many visits name one.",
      zh: "到访次数相同的城市并列，前三名内者均列出，因此可能多于三个；到访次数和比重按其中三个计，取哪三个结果相同。"
        + "未载明城市的到访不计；“有数据记录”表示N次到访中有n次载明城市。",
      de: "Orte mit gleich vielen Besuchen teilen einen Rang, und jeder Ort bis zum dritten Rang "
        + "wird genannt, es können also mehr als drei sein; Besuche und Anteil sind die von drei "
        + "Orten, gleich welchen von ihnen. Besuche ohne Ort bleiben außer Betracht; „mit Angabe“ "
        + "nennt die Besuche mit Ort."))
  /// Every multiple of one of the steps is an anniversary.
  static func anniversaryRule(_ steps: [Int]) -> Note {
    let years = Wording.alternatives(steps)
    let rule =
      steps == [5]
      ? Wording(
        en: "Every fifth year counts as an anniversary.", zh: "每满五年为一次周年。",
        de: "Jedes fünfte Jahr gilt als Jubiläum.")
      : Wording(
        en: "Every multiple of \(years.en) years counts as an anniversary.",
        zh: "满\(years.zh)年的整数倍为周年。",
        de: "Jedes Vielfache von \(years.de) Jahren gilt als Jubiläum.")
    return Note(
      id: "anniversary-rule",
      text: Wording(
        en: rule.en + " Where the beginning is known to a month or a year only, so is the due "
          + "date; where it is not stated, no anniversary is listed. An anniversary of 29 February "
          + "falls on the 28th in other years.",
        zh: rule.zh + "建立时间仅知月份或年份的，到期日亦仅列至月份或年份；未说明的不列。2月29日在平年按28日计。",
        de: rule.de + " Ist der Beginn nur auf Monat oder Jahr bekannt, ist es auch der Termin; "
          + "ohne Angabe steht keiner da. Der 29. Februar fällt in anderen Jahren auf den 28."))
  }
}

extension Wording {
  /// Numbers of which any will do: `10, 25 or 30`.
  static func alternatives(_ numbers: [Int]) -> Wording {
    let words = numbers.map(String.init)
    guard let last = words.last, words.count > 1 else {
      return Wording(verbatim: words.first ?? "")
    }
    let others = words.dropLast()
    return Wording(
      en: others.joined(separator: ", ") + " or " + last,
      zh: others.joined(separator: "、") + "或" + last,
      de: others.joined(separator: ", ") + " oder " + last)
  }
}
