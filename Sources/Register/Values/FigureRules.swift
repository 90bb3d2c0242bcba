/// What a field demands of its figures.
package struct FigureRules: Hashable, Sendable {
  /// The sign that stands before the decimals, where a table declares one.
  package enum DecimalMark: Hashable, Sendable {
    case point, comma
  }

  /// The largest number that is read, its decimals counted as digits.
  package var largest: Int64
  package var allowsDecimals: Bool
  /// Without a declaration, numbers such as `1.234` and `1,234` are refused: they have two readings.
  package var decimalMark: DecimalMark?

  package init(
    largest: Int64 = Figure.largest, allowsDecimals: Bool = false, decimalMark: DecimalMark? = nil
  ) {
    self.largest = min(largest, Figure.largest)
    self.allowsDecimals = allowsDecimals
    self.decimalMark = decimalMark
  }

  /// The same with the decimal mark that a table declares, if it does.
  package func declaring(_ decimalMark: DecimalMark?) -> FigureRules {
    var rules = self
    rules.decimalMark = decimalMark
    return rules
  }

  /// A number of things.
  package static let count = FigureRules()
  /// A number of people.
  package static let headcount = FigureRules(largest: 999_999_999)
  /// An amount, a share, a length.
  package static let measure = FigureRules(allowsDecimals: true)
}
