/// A number as a source states it: not always one number, but always an interval of numbers.
///
/// | written | meaning | numbers it may be |
/// | --- | --- | --- |
/// | `150` | exact | 150 |
/// | `>150` | more than | 151 and more |
/// | `>=150` | at least | 150 and more |
/// | `<150` | less than | 0 to 149 |
/// | `<=150` | at most | 0 to 150 |
/// | `nearly 150` | nearly | 150 - t to 149 |
/// | `~150` | about | 150 - t to 150 + t |
/// | `100-150` | range | 100 to 150 |
/// | | not stated | 0 and more |
///
/// where t is the tolerance, a policy of the release and not a part of the figure.
///
/// Values are kept as integers with a number of `decimals`: 53.7 is 537 with one decimal.
package struct Figure: Hashable, Sendable {
  package enum Qualifier: UInt8, Hashable, Sendable, CaseIterable {
    case notStated, exact, moreThan, atLeast, lessThan, atMost, nearly, about, range
  }

  /// The number in the text, of a range the first; scaled by `decimals`.
  package let low: Int64
  /// Of a range the second number, otherwise the same as `low`.
  package let high: Int64
  /// How many of the last digits of `low` and `high` stand behind the decimal point; never more
  /// than the value needs, so that equal figures are equal.
  package let decimals: UInt8
  package let qualifier: Qualifier

  /// Fifteen digits: spreadsheets keep no more.
  package static let largest: Int64 = 999_999_999_999_999

  package static let notStated = Figure(checked: .notStated, 0, 0, 0)

  /// Nil for negative numbers and those above `largest`, for a range that ends before it starts,
  /// and for less than or nearly 0.
  package init?(_ qualifier: Qualifier, _ low: Int64, _ high: Int64? = nil, decimals: UInt8 = 0) {
    var (low, high, decimals) = (low, high ?? low, decimals)
    guard low >= 0, high >= low, high <= Self.largest, qualifier == .range || high == low,
      low > 0 || qualifier != .lessThan && qualifier != .nearly
    else { return nil }
    while decimals > 0, low % 10 == 0, high % 10 == 0 {
      (low, high, decimals) = (low / 10, high / 10, decimals - 1)
    }
    if qualifier == .notStated { (low, high, decimals) = (0, 0, 0) }
    self.init(checked: qualifier, low, high, decimals)
  }

  /// One whole number.
  @inlinable package init(whole number: UInt32) {
    self.init(checked: .exact, Int64(number), Int64(number), 0)
  }

  @usableFromInline
  init(checked qualifier: Qualifier, _ low: Int64, _ high: Int64, _ decimals: UInt8) {
    self.qualifier = qualifier
    self.low = low
    self.high = high
    self.decimals = decimals
  }

  package var isStated: Bool { qualifier != .notStated }
}

extension Figure: CustomStringConvertible {
  /// `>150`, `100-150`, `53.7`; empty if not stated. Reads back to the same value.
  package var description: String {
    let number = decimalText(low, decimals: decimals)
    return switch qualifier {
    case .notStated: ""
    case .exact: number
    case .moreThan: ">\(number)"
    case .atLeast: ">=\(number)"
    case .lessThan: "<\(number)"
    case .atMost: "<=\(number)"
    case .nearly: "nearly \(number)"
    case .about: "~\(number)"
    case .range: "\(number)-\(decimalText(high, decimals: decimals))"
    }
  }
}

/// A scaled number with its decimal point. A fourth decimal is written where three could be taken
/// for thousands: 1.234 is written 1.2340.
private func decimalText(_ value: Int64, decimals: UInt8) -> String {
  guard decimals > 0 else { return String(value) }
  let digits = padded(Int(value), Int(decimals) + 1)
  let whole = digits.dropLast(Int(decimals))
  let isAmbiguous = decimals == 3 && whole.utf8.count <= 3 && whole != "0"
  return "\(whole).\(digits.suffix(Int(decimals)))\(isAmbiguous ? "0" : "")"
}
