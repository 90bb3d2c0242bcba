import Register

/// What certainly counts towards a claim, and what possibly does, of which the first is a part.
struct ClaimSums: Sendable {
  private var certain = FigureSum()
  private var possible = FigureSum()
  private var things: DistinctThings?

  mutating func add(_ value: CubeValue, _ match: ClaimMatch) {
    switch value {
    case .count, .distribution: add(.ones(1), match)
    case .sum(let sum): add(sum, match)
    case .distinct(let more):
      add(.ones(1), match)
      merge(more)
    }
  }

  mutating func add(_ sum: FigureSum, _ match: ClaimMatch) {
    guard match > .no else { return }
    possible.merge(sum)
    if match == .certain { certain.merge(sum) }
  }

  mutating func merge(_ other: ClaimSums) {
    certain.merge(other.certain)
    possible.merge(other.possible)
    if let more = other.things { merge(more) }
  }

  private mutating func merge(_ more: DistinctThings) {
    if things == nil { things = more } else { things?.merge(more) }
  }

  /// Whether no record counts, not even possibly.
  var isEmpty: Bool { possible.count == 0 }

  /// What the records amount to; nil where it cannot be represented.
  var bounds: FigureBounds? {
    if let count = things?.count {
      return FigureBounds(lower: count.certain, upper: count.possible)
    }
    guard let least = certain.bounds, let most = possible.bounds,
      let lower = FigureBounds(lower: least.lower, upper: nil)
        .scaled(by: possible.decimals - certain.decimals)
    else { return nil }
    return FigureBounds(lower: lower.lower, upper: most.upper)
  }

  var decimals: UInt8 { possible.decimals }
  /// How many figures there are, and how many of them are stated.
  var coverage: (stated: Int64, of: Int64) { (possible.stated, possible.count) }
}

extension FigureBounds {
  /// The same numbers in smaller units, ten to the power of `decimals` of them; nil where they
  /// cannot be represented.
  func scaled(by decimals: UInt8) -> FigureBounds? {
    var scaled = self
    for _ in 0..<decimals {
      let lower = scaled.lower.multipliedReportingOverflow(by: 10)
      let upper = scaled.upper.map { $0.multipliedReportingOverflow(by: 10) }
      guard !lower.overflow, !(upper?.overflow ?? false) else { return nil }
      scaled = FigureBounds(lower: lower.partialValue, upper: upper?.partialValue)
    }
    return scaled
  }
}

extension FigureSum {
  /// The sum of so many records, each counted once.
  static func ones(_ count: Int64) -> FigureSum {
    FigureSum(count: count, stated: count, unbounded: 0, lower: count, upper: count)
  }
}
