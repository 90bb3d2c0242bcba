/// How often each number occurs among stated figures: what their median is taken from.
///
/// Adding and merging are exact, associative and commutative. Of figures known within bounds the
/// median lies between that of their lower and that of their upper bounds.
///
/// | figures        | median       | of     |
/// |----------------|--------------|--------|
/// | 10, 12, 30     | 12           | 3 of 3 |
/// | 10, 13         | 11.5         | 2 of 2 |
/// | 10, 20, >100   | 20           | 3 of 3 |
/// | 10, >100       | at least 55.5| 2 of 2 |
/// | 10, not stated | 10           | 1 of 2 |
package struct FigureDistribution: Hashable, Sendable {
  /// N: all figures, stated or not.
  package private(set) var count: Int64 = 0
  /// n: the figures that are stated.
  package private(set) var stated: Int64 = 0
  /// The scale of the bounds: the most decimals of any figure.
  private var decimals: UInt8 = 0
  private var hasOverflowed = false
  /// How many stated figures have each lower bound.
  private var lower: [Int64: Int64] = [:]
  /// How many have each upper bound; the others have none.
  private var upper: [Int64: Int64] = [:]

  package init() {}

  /// Adds one figure, that of a single record; what several figures of one record sum up to is one.
  package mutating func add(_ figure: FigureSum) {
    var part = FigureDistribution()
    part.count = 1
    if figure.stated > 0 {
      part.stated = 1
      part.decimals = figure.decimals
      if let bounds = figure.bounds {
        part.lower[bounds.lower] = 1
        if let most = bounds.upper { part.upper[most] = 1 }
      } else {
        part.hasOverflowed = true
      }
    }
    merge(part)
  }

  package mutating func merge(_ other: FigureDistribution) {
    var other = other
    let scale = max(decimals, other.decimals)
    rescale(to: scale)
    other.rescale(to: scale)
    count += other.count
    stated += other.stated
    hasOverflowed = hasOverflowed || other.hasOverflowed
    lower.merge(other.lower, uniquingKeysWith: +)
    upper.merge(other.upper, uniquingKeysWith: +)
  }

  /// The median of the stated figures in tenths, rounded outwards where it needs more decimals; nil
  /// where nothing is stated or a number is too large.
  package var median: FigureBounds? {
    guard !hasOverflowed, let least = middle(of: lower) else { return nil }
    let most = middle(of: upper)
    return FigureBounds(sum: least, most, count: 2, decimals: decimals)
  }

  /// The sum of the two figures in the middle, or twice the one; nil where one has no such bound.
  private func middle(of bounds: [Int64: Int64]) -> Int64? {
    let ranks = [(stated + 1) / 2, stated / 2 + 1]
    var passed: Int64 = 0
    var found: [Int64] = []
    for (bound, times) in bounds.sorted(by: { $0.key < $1.key }) {
      passed += times
      while found.count < 2, ranks[found.count] <= passed { found.append(bound) }
    }
    guard found.count == 2 else { return nil }
    let (sum, isTooLarge) = found[0].addingReportingOverflow(found[1])
    return isTooLarge ? nil : sum
  }

  private mutating func rescale(to scale: UInt8) {
    while decimals < scale {
      decimals += 1
      lower = scaled(lower)
      upper = scaled(upper)
    }
  }

  private mutating func scaled(_ bounds: [Int64: Int64]) -> [Int64: Int64] {
    var scaled: [Int64: Int64] = [:]
    for (bound, times) in bounds {
      let (tenfold, isTooLarge) = bound.multipliedReportingOverflow(by: 10)
      if isTooLarge { hasOverflowed = true } else { scaled[tenfold] = times }
    }
    return scaled
  }
}

extension FigureSum {
  /// The mean of the stated figures in tenths, rounded outwards where it needs more decimals and is
  /// only known within bounds; nil where nothing is stated or a number is too large.
  ///
  /// | figures        | mean          | of     |
  /// |----------------|---------------|--------|
  /// | 10, 12, 30     | 17.3          | 3 of 3 |
  /// | 10, >100       | at least 55.5 | 2 of 2 |
  /// | 10, ~20        | 14.0 to 16.0  | 2 of 2 |
  /// | 10, not stated | 10            | 1 of 2 |
  package var mean: FigureBounds? {
    guard stated > 0, let bounds else { return nil }
    // A figure that is not stated adds nothing from below and has no upper bound.
    let isBounded = unbounded == count - stated
    return FigureBounds(
      sum: bounds.lower, isBounded ? boundedUpper : nil, count: stated, decimals: decimals)
  }
}

extension FigureBounds {
  /// A sum over a count, in tenths: rounded to the nearest where the sum is one number, half a tenth
  /// upwards, else outwards. Nil where a number is too large.
  fileprivate init?(sum lower: Int64, _ upper: Int64?, count: Int64, decimals: UInt8) {
    var divisor = count
    for _ in 0..<decimals {
      let (tenfold, isTooLarge) = divisor.multipliedReportingOverflow(by: 10)
      if isTooLarge { return nil }
      divisor = tenfold
    }
    let (least, isTooLarge) = lower.multipliedReportingOverflow(by: 10)
    if isTooLarge { return nil }
    if lower == upper {
      let nearest = least / divisor + (least % divisor >= divisor - least % divisor ? 1 : 0)
      self.init(lower: nearest, upper: nearest)
      return
    }
    var most: Int64?
    if let upper {
      let (tenfold, isTooLarge) = upper.multipliedReportingOverflow(by: 10)
      if !isTooLarge { most = tenfold / divisor + (tenfold % divisor > 0 ? 1 : 0) }
    }
    self.init(lower: least / divisor, upper: most)
  }
}
