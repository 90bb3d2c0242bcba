package import Register
package import Tables

/// Editions held in each year, by kind of series.
///
/// | kind      | date       | status    | counted                      |
/// |-----------|------------|-----------|------------------------------|
/// | symposium | 2015-12-31 | held      | in 2015                      |
/// | symposium | 2016-01-01 | held      | in 2016                      |
/// | festival  | 2015-12/2016-01 | held | in 2015, when it starts      |
/// | festival  | 2015-24    | held      | period not determinable      |
/// | workshop  |            | held      | period not determinable      |
/// | fair      | 2016       | planned   | no                           |
/// | fair      | 2017-01-01 | held      | no: after 2016               |
package struct EditionsPerYear: Indicator {
  package let declaration = Declaration(
    id: "editions-per-year", unit: .edition, population: .editions, nature: .flow,
    title: Wording(
      en: "Editions by kind of series", zh: "各年举办届数（按系列类别）",
      de: "Ausgaben nach Art der Reihe"),
    shortTitle: Wording(en: "Editions per year", zh: "各年届数", de: "Ausgaben je Jahr"),
    definition: Wording(
      en: "Editions held in each year, by kind of series.",
      zh: "各年已举办届数，按系列类别分列。",
      de: "In jedem Jahr durchgeführte Ausgaben nach Art der Reihe."))

  package func empty(in scope: Scope) -> RecordTally<Edition> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Edition>, in frame: Frame) -> Table? {
    let editions = partial.sorted
    let byKind = Dictionary(grouping: editions) { frame.register.series[$0.series].kind }
    let events = SeriesKind.allCases.map { kind in
      (kind.category, (byKind[kind] ?? []).map(\.start))
    }
    guard let layout = YearsByCategory(events, .editions, in: frame) else { return nil }
    let unit = declaration.unit
    return declaration.table(
      columns: [.year] + layout.columns(unit, by: "kind", total: Category.total.label),
      rows: layout.rows, notes: [.editionStartRule, .heldOnly],
      charts: [
        Chart(
          .stackedColumns, title: declaration.title, categoryColumn: Column.year.id,
          valueColumns: layout.categories.map(\.id), categoryAxis: Column.year.heading,
          valueAxis: unit.name, rows: 0..<layout.years.count)
      ]
    ).citing(editions.during(frame), in: frame)
  }
}
