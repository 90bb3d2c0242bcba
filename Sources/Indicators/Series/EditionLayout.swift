import Register
import Tables

/// The laying out of editions as a table of one row an edition.
struct EditionLayout {
  let declaration: Declaration
  let frame: Frame
  let series: [SeriesEditions]
  /// All editions of each series, among which those that are shown are told apart.
  private let all: [SeriesEditions]

  /// Nil where no edition is recorded.
  init?(
    _ declaration: Declaration, _ editions: [Edition], of all: [Edition], in frame: Frame,
    where isShown: (SeriesEditions) -> Bool
  ) {
    let series = editions.during(frame).bySeries(in: frame).filter(isShown)
    guard !series.isEmpty else { return nil }
    self.declaration = declaration
    self.frame = frame
    self.series = series
    self.all = all.upTo(frame).bySeries(in: frame)
  }

  /// The total stands under one series only: people of two series do not make a figure.
  func table() -> Table {
    var rows = series.flatMap { series in
      let all = all.first { $0.series.id == series.series.id }?.editions ?? []
      return series.editions.map { row($0, of: series.series, among: all) }
    }
    let count = rows.count
    if let only = series.first, series.count == 1, count > 1 { rows.append(total(of: only)) }
    return declaration.table(
      columns: [.series, .edition] + Column.ofEdition + [.attendance], rows: rows,
      notes: [.heldOnly, .boundedSums], charts: chart(rows: count),
      period: series.flatMap(\.editions).map(\.start).years(upTo: frame.year)
    ).citing(series.flatMap(\.editions), in: frame)
  }

  private func row(_ edition: Edition, of series: Series, among editions: [Edition]) -> Row {
    let status: Status = edition.start.year == frame.year ? .provisional : []
    let attendance = edition.attendance(tolerance: frame.tolerance)
    return Row(cells: [
      .category(series.category), .category(.edition(edition, of: editions)),
      edition.date.map { .date($0.value.description) } ?? .empty(.notAvailable),
      edition.host.map { .text(Wording(frame.register.places[$0].names)) }
        ?? .empty(.notAvailable),
      edition.theme.isEmpty ? .empty(.notAvailable) : .text(Wording(verbatim: edition.theme)),
      edition.figures.stated.wording, edition.figures.stated.bases,
      .observation(attendance.observation(status)),
    ])
  }

  private func total(of series: SeriesEditions) -> Row {
    let attendance = series.editions.attendance(tolerance: frame.tolerance)
    return Row(
      .total,
      cells: [.category(series.series.category), .category(.total)]
        + Column.ofEdition.map { _ in .empty(.notApplicable) }
        + [.observation(attendance.observation())])
  }

  /// Attendance by edition, where one series is shown and any of it is known.
  private func chart(rows: Int) -> [Chart] {
    guard let only = series.first, series.count == 1, rows > 1,
      only.editions.attendance(tolerance: frame.tolerance).stated > 0
    else { return [] }
    return [
      Chart(
        .columns, title: declaration.title, categoryColumn: Column.edition.id,
        valueColumns: [Column.attendance.id], categoryAxis: Column.edition.heading,
        valueAxis: Unit.person.name, rows: 0..<rows)
    ]
  }
}

extension [EditionFigure] {
  /// The figures that say something.
  fileprivate var stated: [EditionFigure] { filter { $0.figure.value.isStated } }
}
