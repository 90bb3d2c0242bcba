import Register
import Tables

/// The topics of the data quality, and what is counted under each.
extension Category {
  static let inputs = Category(
    id: "inputs", label: Wording(en: "All input files", zh: "全部输入文件", de: "Alle Eingabedateien"))
  static let headcounts = Category(
    id: "headcounts",
    label: Wording(en: "Headcount of delegations", zh: "团组人数", de: "Delegationsgröße"))
  static let dates = Category(
    id: "dates",
    label: Wording(en: "Dates of delegations", zh: "团组日期", de: "Datierung der Delegationen"))
  static let sourcesOfDelegations = Category(
    id: "sources-of-delegations",
    label: Wording(en: "Sources of delegations", zh: "团组的资料来源", de: "Quellen der Delegationen"))
  static let sourcesOfOthers = Category(
    id: "sources-of-other-records",
    label: Wording(
      en: "Sources of other records", zh: "其他记录的资料来源", de: "Quellen der übrigen Datensätze"))
  static let places = Category(id: "places", label: Wording(en: "Places", zh: "地方", de: "Orte"))
  static let claims = Category(id: "claims", label: Wording(en: "Claims", zh: "表述", de: "Angaben"))
  static let findings = Category(
    id: "finding", label: Wording(en: "Finding", zh: "核查发现", de: "Prüfbefund"))

  static let accepted = Category(
    id: "accepted", label: Wording(en: "Accepted", zh: "采用", de: "Angenommen"))
  static let rejected = Category(
    id: "rejected", label: Wording(en: "Rejected", zh: "拒收", de: "Abgewiesen"))
  static let passedOver = Category(
    id: "passed-over",
    label: Wording(
      en: "Rows that are no records", zh: "非记录行", de: "Zeilen, die keine Datensätze sind"))
  static let duplicate = Category(
    id: "duplicate", label: Wording(en: "Duplicate", zh: "重复", de: "Doppelt"))
  static let exact = Category(id: "exact", label: Wording(en: "Exact", zh: "确切", de: "Genau"))
  static let bounded = Category(
    id: "bounded", label: Wording(en: "Within bounds", zh: "仅知上下限", de: "In Grenzen"))
  static let doubted = Category(
    id: "doubted",
    label: Wording(en: "Approximate or uncertain", zh: "约略或存疑", de: "Ungefähr oder unsicher"))
  static let noSource = Category(
    id: "no-source", label: Wording(en: "No source", zh: "无来源", de: "Keine Quelle"))
  static let oneSource = Category(
    id: "one-source", label: Wording(en: "One source", zh: "一个来源", de: "Eine Quelle"))
  static let moreSources = Category(
    id: "two-or-more-sources",
    label: Wording(en: "Two or more sources", zh: "两个及以上来源", de: "Zwei oder mehr Quellen"))
  static let noCountry = Category(
    id: "no-country", label: Wording(en: "Without a country", zh: "未注明国家", de: "Ohne Staat"))
}

extension DatePrecision {
  /// Whether it is printed even where no date has it.
  var isCommon: Bool {
    switch self {
    case .day, .month, .season, .year, .none: true
    case .tenDays, .decade, .century: false
    }
  }

  var category: Category {
    switch self {
    case .day: Category(id: "day", label: Wording(en: "To the day", zh: "精确到日", de: "Auf den Tag"))
    case .tenDays:
      Category(
        id: "ten-days", label: Wording(en: "To ten days", zh: "精确到旬", de: "Auf zehn Tage"))
    case .month:
      Category(id: "month", label: Wording(en: "To the month", zh: "精确到月", de: "Auf den Monat"))
    case .season:
      Category(
        id: "season", label: Wording(en: "To the season", zh: "精确到季", de: "Auf die Jahreszeit"))
    case .year:
      Category(id: "year", label: Wording(en: "To the year", zh: "精确到年", de: "Auf das Jahr"))
    case .decade:
      Category(
        id: "decade", label: Wording(en: "To the decade", zh: "精确到年代", de: "Auf das Jahrzehnt"))
    case .century:
      Category(
        id: "century",
        label: Wording(en: "To the century", zh: "精确到世纪", de: "Auf das Jahrhundert"))
    case .none:
      Category(id: "undated", label: Wording(en: "Undated", zh: "无日期", de: "Ohne Datum"))
    }
  }
}
