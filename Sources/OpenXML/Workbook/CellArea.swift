/// A rectangle of cells, both corners included; rows and columns count from 0.
package struct CellArea: Hashable, Sendable {
  package let rows: ClosedRange<Int>
  package let columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// Reads `A1:B5` or a single cell; nil where Excel has no such cells.
  package init?(_ text: String) {
    let corners = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (1...2).contains(corners.count), let first = CellPlace(corners[0]),
      let last = CellPlace(corners[corners.count - 1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }

  package var first: CellPlace {
    CellPlace(row: rows.lowerBound, column: columns.lowerBound)
  }
  package var last: CellPlace { CellPlace(row: rows.upperBound, column: columns.upperBound) }
  package var count: Int { rows.count * columns.count }

  /// The name that Excel shows: `A1:B5`, or `A1` for a single cell.
  package var name: String { count == 1 ? first.name : "\(first.name):\(last.name)" }

  package func contains(row: Int, column: Int) -> Bool {
    rows.contains(row) && columns.contains(column)
  }

  package func overlaps(_ other: CellArea) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }
}
