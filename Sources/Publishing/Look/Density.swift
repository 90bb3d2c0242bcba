/// How closely a table is set.
package enum Density: CaseIterable, Sendable {
  case open
  /// Lists of records, and tables of many columns.
  case close
  /// Tables whose print would else be too small.
  case tight

  /// Of the body, in points.
  package var size: Double { self == .open ? Typography.body : Typography.list }

  /// Of the headers, in points. Their words are what makes columns of figures wide.
  package var headerSize: Double { self == .tight ? Typography.tightHeader : size }

  /// Steps that the headers of figures stand from the right.
  package var indent: Int { self == .tight ? 0 : 1 }

  /// Pixels left and right of a cell's text.
  package func padding(isNumeric: Bool) -> Int {
    switch self {
    case .open, .close: Self.padding
    case .tight: isNumeric ? 13 : 16
    }
  }

  package static let padding = 18

  /// Pixels of the padding of figures' headers that some programs leave to their words.
  var sparedPadding: Int { self == .tight ? 10 : 6 }

  /// Lines that a header may take.
  var headerLines: Int { self == .tight ? 6 : 3 }

  /// Pixels that the column that names the rows gets at least, if it wants them.
  var label: Int { self == .tight ? 95 : 150 }

  /// Per cent of its size to which a sheet is printed smaller, to fit its paper, before it is
  /// wrapped, turned or set more closely. Figures of 9 points are then at least 6.5 points high.
  package var smallestPrint: Int { self == .tight ? 73 : 80 }
}
