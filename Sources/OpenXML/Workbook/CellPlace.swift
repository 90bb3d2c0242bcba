/// The place of a cell; rows and columns count from 0.
package struct CellPlace: Hashable, Comparable, Sendable {
  package static let rowLimit = 1_048_576
  package static let columnLimit = 16_384

  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B5` or `$B$5`; nil where Excel has no such cell.
  package init?(_ text: some Sequence<UInt8>) {
    var column = 0
    var row = 0
    for byte in text where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "0")...UInt8(ascii: "9") where row > 0 || byte != UInt8(ascii: "0"):
        row = row * 10 + Int(byte) - 48
      default: return nil
      }
      guard column <= Self.columnLimit, row <= Self.rowLimit else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(row: row - 1, column: column - 1)
  }

  /// The name that Excel shows: `B5`.
  package var name: String { Self.columnName(column) + String(row + 1) }

  /// The letters over a column: 0 is A, 26 is AA.
  package static func columnName(_ column: Int) -> String {
    var rest = column
    var letters = ""
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }

  package static func < (first: Self, second: Self) -> Bool {
    (first.row, first.column) < (second.row, second.column)
  }
}
