package import Register
package import Tables

/// The gaps between the editions of each series, and when the next edition is due if they go on.
///
/// | number | date       | gap            |
/// |--------|------------|----------------|
/// | 1      | 2013-11    |                |
/// | 2      | 2014-10    | 305 to 364     |
/// | 4      | 2017-12-31 | not one gap    |
/// | 5      | 2018-01-01 | after the year |
///
/// At the end of 2017: latest edition 4, gaps 1 of 3, shortest and longest 305 to 364 days, the
/// next edition due from 2018-11 to 2018-12.
package struct EditionsDue: Indicator {
  package let declaration = Declaration(
    id: "editions-due", unit: .day, population: .editions, nature: .stock,
    title: Wording(
      en: "Gaps between editions and when the next is due", zh: "届次间隔与下一届预计时间",
      de: "Abstände der Ausgaben und Termin der nächsten"),
    shortTitle: Wording(en: "Gaps and next edition", zh: "间隔与下一届", de: "Abstände der Ausgaben"),
    definition: Wording(
      en: "The shortest and the longest time between consecutive editions of each series, and when "
        + "the next edition is due if these gaps go on.",
      zh: "各系列活动相邻两届之间的最短和最长间隔，以及按此间隔推算的下一届时间。",
      de: "Kürzeste und längste Zeit zwischen aufeinanderfolgenden Ausgaben jeder Reihe und der "
        + "Termin der nächsten, wenn es bei diesen Abständen bleibt."))

  package func empty(in scope: Scope) -> RecordTally<Edition> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Edition>, in frame: Frame) -> Table? {
    let series = gaps(of: partial, in: frame)
    guard !series.isEmpty else { return nil }
    return declaration.table(
      columns: columns, rows: series.map { row($0, $1) }, notes: [.heldOnly, .gaps, .editionDue]
    ).citing(series.flatMap(\.0.editions), in: frame)
  }

  /// The gaps of the whole, each cell shown where it rests on an edition of the part.
  package func finish(
    _ part: RecordTally<Edition>, of whole: RecordTally<Edition>, in frame: Frame
  ) -> Table? {
    let held = Set(part.sorted.map(\.id))
    let rows = gaps(of: whole, in: frame).map { series, gaps in
      var row = row(series, gaps)
      let origins = gaps.origins
      for (cell, editions) in zip(row.cells.indices.dropFirst(), origins)
      where !editions.contains(where: { held.contains($0.id) }) {
        row.cells[cell] = .empty(.notApplicable)
      }
      return row
    }
    guard !rows.isEmpty else { return nil }
    return declaration.table(columns: columns, rows: rows)
  }

  /// The series that have any gap.
  private func gaps(
    of tally: RecordTally<Edition>, in frame: Frame
  ) -> [(SeriesEditions, EditionGaps)] {
    tally.sorted.upTo(frame).bySeries(in: frame).map { ($0, EditionGaps($0.editions)) }
      .filter { $0.1.count > 0 }
  }

  private func row(_ series: SeriesEditions, _ gaps: EditionGaps) -> Row {
    Row(cells: [
      .category(series.series.category), .number(Int64(gaps.latestOrdinal)),
      gaps.latestDate.map { .date($0.description) } ?? .empty(.notAvailable),
      .observation(gaps.shortest.marked(.provisional)),
      .observation(gaps.longest.marked(.provisional)),
      gaps.due.map { .date($0) } ?? .empty(.notAvailable),
    ])
  }

  private var columns: [Column] {
    [
      .series,
      .attribute(
        "latest-ordinal", Wording(en: "Latest edition", zh: "最近一届", de: "Letzte Ausgabe")),
      .attribute("latest-date", Wording(en: "Held", zh: "举办日期", de: "Durchgeführt")),
      .figures(
        "shortest-gap", Wording(en: "Shortest gap", zh: "最短间隔", de: "Kürzester Abstand"), .day),
      .figures(
        "longest-gap", Wording(en: "Longest gap", zh: "最长间隔", de: "Längster Abstand"), .day),
      .attribute("due", Wording(en: "Next due", zh: "下一届预计", de: "Nächste fällig")),
    ]
  }
}
