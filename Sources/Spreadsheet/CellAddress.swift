/// The place of a cell; rows and columns count from 0.
package struct CellAddress: Hashable, Sendable {
  package static let rowLimit = 1_048_576
  package static let columnLimit = 16_384

  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The name that Excel shows: `B5`.
  package var name: String {
    "\(Self.columnName(column))\(row + 1)"
  }

  /// The absolute name that formulas use: `$B$5`.
  package var absoluteName: String {
    "$\(Self.columnName(column))$\(row + 1)"
  }

  /// The letters over a column: 0 is A, 26 is AA.
  static func columnName(_ column: Int) -> String {
    var rest = column
    var letters = ""
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }

  /// Why Excel has no such cell, or nil.
  var refusal: String? {
    if row < 0 || column < 0 { return "rows and columns count from 0" }
    if row >= Self.rowLimit { return "row \(row + 1) exceeds Excel's limit of 1,048,576 rows" }
    if column >= Self.columnLimit {
      return "column \(column + 1) exceeds Excel's limit of 16,384 columns"
    }
    return nil
  }
}
