package import Register
package import Tables

/// What is recorded of each series up to the end of the reference year.
///
/// | number | date       | host   | figure | basis    |
/// |--------|------------|--------|--------|----------|
/// | 1      | 2013-11    | xuzhou | >70    | attended |
/// | 2      | 2014-10-31 | xuzhou | 220    | attended |
/// | 4      | 2017-12-31 |        | 150    | invited  |
/// | 5      | 2018-01-01 | jinan  | 150    | attended |
///
/// At the end of 2017: 3 editions recorded, highest ordinal 4, attendance at least 291 (2 of 3),
/// first 2013-11, latest 2017-12-31, at least 1 and at most 2 host cities (2 of 3).
package struct SeriesTotals: Indicator {
  package let declaration = Declaration(
    id: "series-totals", unit: .edition, population: .editions, nature: .stock,
    title: Wording(en: "Series and their editions", zh: "系列活动汇总", de: "Reihen und ihre Ausgaben"),
    shortTitle: Wording(en: "Series totals", zh: "系列汇总", de: "Reihen insgesamt"),
    definition: Wording(
      en: "Editions recorded of each series up to the end of the reference year, with their total "
        + "attendance and host cities.",
      zh: "截至报告年度末各系列活动有记录的届数、出席总人数及举办城市数。",
      de: "Bis zum Ende des Berichtsjahres erfasste Ausgaben jeder Reihe, mit Teilnehmenden und "
        + "Gastgeberstädten."))

  package func empty(in scope: Scope) -> RecordTally<Edition> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Edition>, in frame: Frame) -> Table? {
    let editions = partial.sorted.upTo(frame)
    guard !editions.isEmpty else { return nil }
    let rows = editions.bySeries(in: frame).map { series in
      Row(
        cells: [.category(series.series.category), .text(series.series.kind.category.label)]
          + description(series.editions)
          + figures(series.editions, in: frame))
    }
    return declaration.table(
      columns: columns, rows: rows, notes: [.heldOnly, .boundedSums]
    ).citing(editions, in: frame)
  }

  private func description(_ editions: [Edition]) -> [Cell] {
    let ordinal = editions.compactMap(\.number).max()
    let dated = editions.filter { $0.start.isBounded }
    let first = dated.min { $0.start.earliest < $1.start.earliest }
    let latest = dated.max { $0.start.latest < $1.start.latest }
    return [
      ordinal.map { .number(Int64($0)) } ?? .empty(.notApplicable),
      first.map(date) ?? .empty(.notAvailable), latest.map(date) ?? .empty(.notAvailable),
    ]
  }

  private func date(_ edition: Edition) -> Cell {
    edition.date.map { .date($0.value.description) } ?? .empty(.notAvailable)
  }

  private func figures(_ editions: [Edition], in frame: Frame) -> [Cell] {
    [
      Observation.exactly(Int64(editions.count)),
      editions.attendance(tolerance: frame.tolerance).observation(), hosts(editions),
    ].map { .observation($0.marked(.provisional)) }
  }

  /// Distinct hosts: each edition without a host may have been in one more city, or in none new.
  private func hosts(_ editions: [Edition]) -> Observation {
    let known = editions.compactMap(\.host)
    let distinct = Int64(Set(known).count)
    var hosts =
      distinct > 0
      ? Observation.between(distinct, distinct + Int64(editions.count - known.count))
      : .notAvailable
    (hosts.covered, hosts.of) = (known.count, editions.count)
    return hosts
  }

  private var columns: [Column] {
    [
      .series, .attribute("kind", Column.kind.heading),
      .attribute(
        "highest-ordinal", Wording(en: "Highest ordinal", zh: "最高届次", de: "Höchste Ordnungszahl")),
      .attribute("first-date", Wording(en: "First", zh: "首届日期", de: "Erste Ausgabe")),
      .attribute("latest-date", Wording(en: "Latest", zh: "最近一届日期", de: "Letzte Ausgabe")),
      .figures(
        "editions", Wording(en: "Editions recorded", zh: "有记录届数", de: "Erfasste Ausgaben"),
        .edition),
      .attendance,
      .figures("hosts", Wording(en: "Host cities", zh: "举办城市数", de: "Gastgeberstädte"), .place),
    ]
  }
}
