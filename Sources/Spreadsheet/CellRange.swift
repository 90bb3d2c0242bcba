/// A rectangle of cells, both corners included; rows and columns count from 0.
package struct CellRange: Hashable, Sendable {
  package let rows: ClosedRange<Int>
  package let columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// The part of one column that a chart draws.
  package init(rows: ClosedRange<Int>, column: Int) {
    self.init(rows: rows, columns: column...column)
  }

  var first: CellAddress { CellAddress(row: rows.lowerBound, column: columns.lowerBound) }
  var last: CellAddress { CellAddress(row: rows.upperBound, column: columns.upperBound) }
  var isLine: Bool { rows.count == 1 || columns.count == 1 }
  var count: Int { rows.count * columns.count }

  /// The name that Excel shows: `A1:B5`.
  package var name: String {
    "\(first.name):\(last.name)"
  }

  /// Why Excel has no such cells, or nil.
  var refusal: String? {
    first.refusal ?? last.refusal
  }

  func overlaps(_ other: CellRange) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }

  /// The formula that names these cells on a sheet: `'Table 1'!$A$1:$B$5`.
  func formula(onSheet sheet: String) -> String {
    "'\(sheet)'!\(first.absoluteName):\(last.absoluteName)"
  }
}
