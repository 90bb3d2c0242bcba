import Register
package import Tables

/// Background figures as their sources state them; no record of the register makes them up.
package enum ContextTable {
  /// Nil where none is recorded.
  package static func table(in frame: Frame) -> Table? {
    let register = frame.register
    guard !register.context.isEmpty else { return nil }
    var table = Table(
      id: "context", title: Wording(en: "Background figures", zh: "背景数据", de: "Rahmendaten"),
      shortTitle: Wording(en: "Background", zh: "背景数据", de: "Rahmendaten"),
      summary: Wording(
        en: "Figures about cities and countries as the sources state them.",
        zh: "资料所载的城市与国家背景数据。",
        de: "Zahlen zu Städten und Staaten, wie die Quellen sie nennen."),
      nature: .list, columns: columns, rows: register.context.map { row($0, in: register) },
      notes: [.statedBySources])
    table.sources = Set(register.context.flatMap(\.sources)).map { register.sources[$0].id }
      .sorted()
    return table
  }

  private static func row(_ figure: ContextFigure, in register: Register) -> Row {
    Row(cells: [
      .text(Wording(verbatim: figure.series)), .text(area(figure.area, in: register)),
      figure.date.map { .date($0.value.description) } ?? .empty(.notAvailable),
      .stated(figure.figure.wording), .stated(figure.unit),
      .naming(figure.sources.map { register.sources[$0].id }),
    ])
  }

  private static func area(_ area: String, in register: Register) -> Wording {
    if let place = register.places.first(where: { $0.id == area }) { return Wording(place.names) }
    return Country(code: area).map { Wording($0.names) } ?? Wording(verbatim: area)
  }

  private static let columns: [Column] = [
    .attribute("series", Wording(en: "Series", zh: "指标", de: "Reihe")),
    .attribute("area", Wording(en: "Area", zh: "地区", de: "Gebiet")),
    .attribute("date", Wording(en: "Date", zh: "日期", de: "Datum")),
    .attribute("figure", Wording(en: "Figure as stated", zh: "所载数字", de: "Zahl laut Quelle")),
    .attribute("unit", Wording(en: "Unit", zh: "单位", de: "Einheit")),
    .attribute("source", Wording(en: "Source", zh: "资料", de: "Quelle")),
  ]
}
