package import Register
package import Tables

/// Partnerships in force on the last day of the reference year, by home authority and kind: most
/// partnerships first, then by identifier.
///
/// | home | partner | kind       | established | ended | at the end of 2016       |
/// |------|---------|------------|-------------|-------|--------------------------|
/// | x    | a       | friendship | 2016-12-31  |       | x: 1 friendship          |
/// | y    | a       | friendship | 2001        |       | y: 1 friendship          |
/// | y    | b       | exchange   |             |       | y: 0 to 1 exchange       |
/// | y    | c       | friendship | 2001        | 2016  | no: ended by then        |
/// | z    | a       | intended   | 2001        |       | no: z has no row         |
package struct PartnershipsByHome: Indicator {
  package let declaration = Declaration(
    id: "partnerships-by-home", unit: .partnership, population: .partnerships, nature: .stock,
    title: Wording(
      en: "Partnerships by home authority", zh: "结好关系（按我方城市）",
      de: "Partnerschaften nach Heimatkommune"),
    shortTitle: Wording(
      en: "Partnerships by home", zh: "结好（按我方城市）", de: "Nach Heimatkommune"),
    definition: Wording(
      en: "Partnerships in force at the end of the reference year, by home authority and kind.",
      zh: "报告年度末现有结好关系，按我方城市和类别分列。",
      de: "Am Ende des Berichtsjahres bestehende Partnerschaften nach Heimatkommune und Art."))

  package func empty(in scope: Scope) -> RecordTally<Partnership> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Partnership>, in frame: Frame) -> Table? {
    let partnerships = partial.sorted
    guard !partnerships.isEmpty else { return nil }
    let homes = Set(partnerships.map(\.home)).map { frame.register.places[$0].category }
      .sorted { $0.id < $1.id }
    let slots = Dictionary(zip(homes.map(\.id), 1...)) { first, _ in first }
    var layout = StockLayout(partnerships, in: frame, order: homes) {
      slots[frame.register.places[$0.home].id] ?? 0
    }
    layout.rank { $0.inForce(on: frame.closing) }
    return declaration.table(
      columns: [.home] + Column.partnerships(byKind: layout.kinds, at: layout.year),
      rows: layout.rows { layout.byKind($1) },
      notes: [.yearEnd, .unknownBeginning] + partnerships.remarks,
      charts: layout.charts(declaration.title, .home, layout.kinds.map(\.category.id))
    ).citing(layout.partnerships, in: frame)
  }
}
