/// The numbers that a figure or a sum may be: `lower` and `upper` belong to them.
package struct FigureBounds: Hashable, Sendable {
  package var lower: Int64
  /// Nil if there is no upper bound.
  package var upper: Int64?

  package init(lower: Int64, upper: Int64?) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether some number belongs to both.
  package func intersects(_ other: FigureBounds) -> Bool {
    (upper.map { other.lower <= $0 } ?? true) && (other.upper.map { lower <= $0 } ?? true)
  }
}

/// How far a number called approximate may be off, in thousandths of it.
package struct Tolerance: Hashable, Sendable {
  package let permille: Int64

  /// Nil outside 0 to 1000.
  package init?(permille: Int) {
    guard (0...1000).contains(permille) else { return nil }
    self.permille = Int64(permille)
  }

  private init(checked permille: Int64) {
    self.permille = permille
  }

  package static let tenPercent = Tolerance(checked: 100)
}

extension Figure {
  /// The numbers it may be, scaled by `decimals` as `low` and `high` are.
  ///
  /// With ten per cent, about 35 is 32 to 38 and nearly 35 is 32 to 34: ends are rounded inwards,
  /// but nearly n always holds n - 1.
  package func bounds(tolerance: Tolerance = .tenPercent) -> FigureBounds {
    switch qualifier {
    case .notStated: FigureBounds(lower: 0, upper: nil)
    case .exact, .range: FigureBounds(lower: low, upper: high)
    case .moreThan: FigureBounds(lower: low + 1, upper: nil)
    case .atLeast: FigureBounds(lower: low, upper: nil)
    case .lessThan: FigureBounds(lower: 0, upper: low - 1)
    case .atMost: FigureBounds(lower: 0, upper: low)
    case .nearly: FigureBounds(lower: min(lowest(tolerance), low - 1), upper: low - 1)
    case .about:
      FigureBounds(lower: lowest(tolerance), upper: low * (1000 + tolerance.permille) / 1000)
    }
  }

  private func lowest(_ tolerance: Tolerance) -> Int64 {
    (low * (1000 - tolerance.permille) + 999) / 1000
  }
}
