package import Tables

extension Unit {
  package static let day = Unit(id: "day", name: Wording(en: "days", zh: "天", de: "Tage"))
  package static let place = Unit(id: "place", name: Wording(en: "places", zh: "个", de: "Orte"))
}

extension Column {
  static let series = dimension("series", Wording(en: "Series", zh: "系列活动", de: "Reihe"))
  static let edition = dimension("edition", Wording(en: "Edition", zh: "届次", de: "Ausgabe"))
  static let attendance = figures(
    "attendance", Wording(en: "Attendance", zh: "出席人数", de: "Teilnehmende"), .person,
    notes: [.attendedOnly])

  /// What describes an edition besides its figures.
  static let ofEdition: [Column] = [
    attribute("date", Wording(en: "Date", zh: "日期", de: "Datum")),
    attribute("host", Wording(en: "Host city", zh: "举办城市", de: "Gastgeberstadt")),
    attribute("theme", Wording(en: "Theme", zh: "主题", de: "Thema")),
    attribute("as-stated", Wording(en: "As stated", zh: "所载数字", de: "Zahl laut Quelle")),
    attribute("basis", Wording(en: "Basis", zh: "统计口径", de: "Zählgrundlage")),
  ]
}
