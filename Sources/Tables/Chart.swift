/// A picture of some columns of a table, drawn natively by the reader's program.
package struct Chart: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case columns, stackedColumns, bars, stackedBars, line
    /// Bars that begin at a year, which the first column that is drawn holds, and are as many years
    /// long as the second says.
    case timeline
  }

  package var kind: Kind
  package var title: Wording
  /// Column whose cells name the points.
  package var categoryColumn: String
  /// Columns that are drawn, one series each. Bounded figures are drawn at their lower bound.
  package var valueColumns: [String]
  package var categoryAxis: Wording
  package var valueAxis: Wording
  /// Rows that are drawn: a contiguous part of the table's rows, totals and unknowns left out.
  package var rows: Range<Int>

  package init(
    _ kind: Kind, title: Wording, categoryColumn: String, valueColumns: [String],
    categoryAxis: Wording, valueAxis: Wording, rows: Range<Int>
  ) {
    self.kind = kind
    self.title = title
    self.categoryColumn = categoryColumn
    self.valueColumns = valueColumns
    self.categoryAxis = categoryAxis
    self.valueAxis = valueAxis
    self.rows = rows
  }
}

extension Chart {
  /// Whether its categories stand along a scale, one after the other, as upright columns and the
  /// points of a line do; bars stand under each other in any order.
  package var isAlongScale: Bool {
    switch kind {
    case .columns, .stackedColumns, .line: true
    case .bars, .stackedBars, .timeline: false
    }
  }
}
