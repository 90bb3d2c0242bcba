import Tables

/// A chart of a printed table: the columns and the rows that can be drawn.
///
/// Of a column with bounds the lower bounds are drawn, and where it is the only one, the upper bounds
/// behind them. A mark is drawn as nothing. Columns and lines stand along a scale, of years or other
/// classes, and show all of it; of bars, rows without any figure at either end are left out.
struct DrawnChart {
  struct Series {
    /// Index among the printed columns.
    let column: Int
    /// Of the upper bounds; nil where there are none.
    let upper: Int?
    /// Index among the table's columns.
    let source: Int
    let name: String
    let decimals: Int
  }

  let chart: Chart
  let table: PrintedTable
  /// Index among the printed columns.
  let categories: Int
  /// Index among the printed columns of the years at which bars begin; nil where they begin at 0.
  let base: Int?
  let series: [Series]
  let rows: Range<Int>
  let kind: Chart.Kind
  /// Whether some figure is drawn at its lower bound only.
  let hasLowerBounds: Bool
  /// Whether some row has no figure in some series.
  let hasMarks: Bool
  /// Whether upper bounds are drawn behind the lower ones.
  let showsUpperBounds: Bool

  /// Nil where fewer than two points can be drawn: one bar shows nothing that its figure does not.
  init?(_ chart: Chart, of table: PrintedTable, _ phrases: any Phrases) {
    self.chart = chart
    self.table = table
    let columns = table.table.columns
    let wanted = chart.rows.clamped(to: table.rows.indices)
    guard let category = columns.firstIndex(where: { $0.id == chart.categoryColumn }),
      let categories = table.columns.firstIndex(where: { $0.source == category })
    else { return nil }
    self.categories = categories
    let base = chart.kind == .timeline ? Self.base(of: chart, in: table) : nil
    if chart.kind == .timeline && base == nil { return nil }
    self.base = base
    let series: [Series] = chart.valueColumns.dropFirst(base == nil ? 0 : 1).compactMap { id in
      guard let source = columns.firstIndex(where: { $0.id == id }),
        let column = Self.drawnColumn(of: source, in: table),
        wanted.contains(where: { table.rows[$0].cells[column].isFigure })
      else { return nil }
      return Series(
        column: column, upper: Self.part(.atMost, of: source, in: table), source: source,
        name: columns[source].heading.text(in: phrases.language),
        decimals: table.columns[column].decimals)
    }
    let drawn = wanted.filter { row in
      series.contains { table.rows[row].cells[$0.column].isFigure }
    }
    guard let first = drawn.first, let last = drawn.last, first < last else { return nil }
    let rows = chart.isAlongScale ? wanted : first..<(last + 1)
    let isBounded = series.contains { series in
      rows.contains { Self.observation(table, $0, series)?.isBounded ?? false }
    }
    let marked = rows.filter { row in
      series.contains { !table.rows[row].cells[$0.column].isFigure }
    }
    let isPartial = marked.contains { row in
      series.contains { table.rows[row].cells[$0.column].isFigure }
    }
    self.series = series
    self.rows = rows
    hasLowerBounds = isBounded
    hasMarks = !marked.isEmpty
    let kind = Self.kind(
      chart.kind,
      mayStack: series.count > 1 && !isBounded
        && (!isPartial || table.totals(series.map(\.source), in: rows)),
      isGapless: marked.isEmpty)
    self.kind = kind
    showsUpperBounds =
      series.count == 1 && (kind == .columns || kind == .bars)
      && rows.contains { Self.hasUpperBound(table, $0, series[0]) }
  }

  /// Bars that only reach a lower bound are not stacked, nor those beside an unknown one that the
  /// table's total does not tell to add nothing: the stack would pass for a total; nor one alone. A
  /// line over a gap would fall to zero.
  private static func kind(
    _ wanted: Chart.Kind, mayStack: Bool, isGapless: Bool
  ) -> Chart.Kind {
    switch wanted {
    case .stackedColumns where !mayStack: .columns
    case .stackedBars where !mayStack: .bars
    case .line where !isGapless: .columns
    default: wanted
    }
  }

  /// The figure as the table knows it, with its bounds.
  func observation(_ row: Int, _ series: Series) -> Observation? {
    Self.observation(table, row, series)
  }

  /// Whether the figure is drawn at its lower bound only.
  func isLowerBound(_ row: Int, _ series: Series) -> Bool {
    observation(row, series)?.isBounded ?? false
  }

  /// Whether the figure's upper bound is known, and above its lower one.
  func hasUpperBound(_ row: Int, _ series: Series) -> Bool {
    Self.hasUpperBound(table, row, series)
  }

  var isOverTime: Bool { chart.kind == .line || chart.categoryColumn == "year" }

  private static func observation(
    _ table: PrintedTable, _ row: Int, _ series: Series
  ) -> Observation? {
    if case .observation(let figure) = table.table.rows[row].cells[series.source] {
      figure
    } else {
      nil
    }
  }

  private static func hasUpperBound(_ table: PrintedTable, _ row: Int, _ series: Series) -> Bool {
    guard let upper = series.upper, case .figure(let most) = table.rows[row].cells[upper],
      case .figure(let least) = table.rows[row].cells[series.column]
    else { return false }
    return most > least
  }

  private static func drawnColumn(of source: Int, in table: PrintedTable) -> Int? {
    part(.atLeast, of: source, in: table) ?? part(.value, of: source, in: table)
  }

  private static func part(
    _ part: PrintedColumn.Part, of source: Int, in table: PrintedTable
  ) -> Int? {
    table.columns.firstIndex { $0.source == source && $0.part == part }
  }

  /// The column of the years at which the bars of a timeline begin.
  private static func base(of chart: Chart, in table: PrintedTable) -> Int? {
    let column = table.table.columns.firstIndex { $0.id == chart.valueColumns.first }
    return column.flatMap { column in table.columns.firstIndex { $0.source == column } }
  }
}
