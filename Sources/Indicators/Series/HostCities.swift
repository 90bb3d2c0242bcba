package import Register
package import Tables

/// Editions hosted by each place, in the reference year and in all years: the most first, then by
/// identifier.
///
/// | host | date       | counted in 2016 | in all years |
/// |------|------------|-----------------|--------------|
/// | b    | 2016-12-31 | b: 1            | b: 1         |
/// | b    | 2015-12-31 |                 | b: 2         |
/// | a    | 2016-01    | a: 1            | a: 1         |
/// | a    |            |                 | a: 2         |
/// | c    | 2017-01-01 |                 |              |
/// |      | 2016-05    | not stated: 1   | not stated: 1|
package struct HostCities: Indicator {
  package let declaration = Declaration(
    id: "host-cities", unit: .edition, population: .editions, nature: .flow,
    title: Wording(
      en: "Editions by host city", zh: "举办届数（按举办城市）", de: "Ausgaben nach Gastgeberstadt"),
    shortTitle: Wording(en: "Host cities", zh: "举办城市", de: "Gastgeberstädte"),
    definition: Wording(
      en: "Editions of all series held, by the place that hosted them.",
      zh: "所有系列活动已举办届数，按举办地分列。",
      de: "Durchgeführte Ausgaben aller Reihen nach dem Ort, der sie ausrichtete."))

  package func empty(in scope: Scope) -> RecordTally<Edition> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Edition>, in frame: Frame) -> Table? {
    let editions = partial.sorted.during(frame)
    guard !editions.isEmpty else { return nil }
    let places = Dictionary(grouping: editions, by: \.host)
    let known = places.compactMap { place, editions in
      place.map { (frame.register.places[$0].category, editions) }
    }.sorted { ($1.1.count, $0.0.id) < ($0.1.count, $1.0.id) }
    var rows = known.map { row(.body, $0.0, $0.1, in: frame) }
    if let unknown = places[nil] { rows.append(row(.unknown, .notStated, unknown, in: frame)) }
    rows.append(row(.total, .total, editions, in: frame))
    let years = frame.years(from: editions.compactMap(\.start.year).min())
    let drawn = min(known.count, 15)
    let chart = Chart(
      .bars, title: declaration.title, categoryColumn: Column.host.id,
      valueColumns: ["all-years"], categoryAxis: Column.host.heading,
      valueAxis: Unit.edition.name, rows: 0..<drawn)
    return declaration.table(
      columns: [.host] + columns(years), rows: rows,
      notes: [.editionStartRule, .heldOnly], charts: drawn > 0 ? [chart] : [],
      period: years
    ).citing(editions, in: frame)
  }

  private func row(
    _ role: Row.Role, _ category: Category, _ editions: [Edition], in frame: Frame
  ) -> Row {
    let inYear = Int64(editions.filter { $0.start.year == frame.year }.count)
    return Row(
      role, of: category,
      [
        frame.count(inYear, Population.editions.rawValue, in: frame.year),
        frame.recorded(Int64(editions.count)),
      ])
  }

  private func columns(_ years: ClosedRange<Int>) -> [Column] {
    [
      .figures(
        "year-\(years.upperBound)", .year(years.upperBound), .edition,
        measure: Unit.edition.id, at: [.year(years.upperBound)]),
      .figures(
        "all-years", .span(years), .edition, measure: Unit.edition.id,
        at: [Coordinate(dimension: "year", category: "_T")]),
    ]
  }
}

extension Column {
  fileprivate static let host = dimension(
    "host", Wording(en: "Host city", zh: "举办城市", de: "Gastgeberstadt"))
}
