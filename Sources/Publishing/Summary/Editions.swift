import Tables

/// A table that has one row an edition, by its columns.
struct Editions {
  let table: Table
  let attendance: Int
  /// The series in the table's order.
  let series: [Category]
  private let seriesColumn: Int
  private var edition: Int? { table.column("edition") }
  private var date: Int? { table.column("date") }
  private var host: Int? { table.column("host") }

  /// Nil where the table is not of that make.
  init?(_ table: Table) {
    guard let series = table.column("series"), let attendance = table.column("attendance") else {
      return nil
    }
    self.table = table
    self.attendance = attendance
    seriesColumn = series
    var seen: Set<String> = []
    self.series = table.rows.map { $0.category(at: series) }
      .filter { $0.id != Category.total.id && seen.insert($0.id).inserted }
  }

  /// The editions of a series.
  func rows(of series: Category) -> [Row] {
    table.rows.filter { $0.role != .total && $0.category(at: seriesColumn).id == series.id }
  }

  /// Everybody who attended a series; nil where the table has no total of it.
  func total(of series: Category) -> Observation? {
    let rows = rows(of: series)
    let total = table.rows.first { row in
      let id = row.category(at: seriesColumn).id
      return row.role == .total && (id == series.id || self.series.count == 1)
    }
    return (total ?? (rows.count == 1 ? rows.first : nil))?.observation(at: attendance)
  }

  /// The rows that are dated to a year, by date.
  func rows(in year: String) -> [Row] {
    let dated = table.rows.compactMap { row -> (date: String, row: Row)? in
      guard let date, case .date(let day) = row.cells[date], day.hasPrefix(year) else { return nil }
      return (day, row)
    }
    return dated.sorted { $0.date < $1.date }.map(\.row)
  }

  /// What describes an edition in a table of one series.
  var description: [Int] { [edition, date, host].compactMap(\.self) }

  /// The ordinal of a row's edition as the table prints it; nil for one that is not numbered.
  func ordinal(of row: Row, in context: SummaryContext) -> String? {
    context.words(row, at: edition).flatMap { $0.contains(where: \.isNumber) ? $0 : nil }
  }

  func gathering(_ row: Row, in context: SummaryContext) -> Gathering {
    Gathering(
      series: context.words(row.category(at: seriesColumn).label),
      edition: ordinal(of: row, in: context), date: context.words(row, at: date),
      host: context.words(row, at: host), attendance: row.quantity(at: attendance))
  }

  /// The ordinals of the rows, or the dates of those that have none.
  func names(of rows: [Row], in context: SummaryContext) -> [String] {
    rows.compactMap { ordinal(of: $0, in: context) ?? context.words($0, at: date) }
  }
}
