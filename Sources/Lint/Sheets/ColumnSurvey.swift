import OpenXML

/// What stands in one column of a table, between its header and its totals.
struct ColumnSurvey {
  /// What stands in the header's cell.
  enum Header: Equatable {
    case nothing
    case text(String)
    case other
  }

  /// How a number is shown.
  struct Shape: Hashable {
    let decimals: Int
    let isPercentage: Bool
    let isDate: Bool
  }

  var header = Header.nothing
  var numbers = 0
  var texts = 0
  var blanks = 0
  var firstBlank = 0
  /// Whether all numbers could be years.
  var isOfYears = true
  /// The first number with thousands separators.
  var firstSeparated: Int?
  /// The shape of the first number, and the first row with another.
  var shape: Shape?
  var otherShape: (row: Int, shape: Shape)?
  /// The first text that reads as a number, and how many there are.
  var numbersAsText: (first: Int, count: Int)?
  /// Short texts that may be marks, with the row of the first of each.
  var marks: [String: Int] = [:]
  /// Texts that are too long to be marks.
  var words = 0

  /// More marks than this are none.
  private static let mostMarks = 24

  /// Numbers stand in it, beside nothing but marks.
  var isOfFigures: Bool { numbers > 0 && words == 0 }

  mutating func addBlank(row: Int) {
    if blanks == 0 { firstBlank = row }
    blanks += 1
  }

  mutating func addNumber(_ value: Double, _ shape: Shape, hasSeparators: Bool, row: Int) {
    numbers += 1
    if !(1000..<3000).contains(value) || value != value.rounded() { isOfYears = false }
    if hasSeparators, firstSeparated == nil { firstSeparated = row }
    if let first = self.shape {
      if first != shape, otherShape == nil { otherShape = (row, shape) }
    } else {
      self.shape = shape
    }
  }

  mutating func addText(mark: String?, readsAsNumber: Bool, row: Int) {
    texts += 1
    if readsAsNumber {
      numbersAsText = (numbersAsText?.first ?? row, (numbersAsText?.count ?? 0) + 1)
    } else if let mark, marks.count < Self.mostMarks {
      if marks[mark] == nil { marks[mark] = row }
    } else {
      words += 1
    }
  }
}
