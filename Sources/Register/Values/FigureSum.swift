/// The sum of any number of figures: its bounds, and of how many of them it is.
///
/// Adding and merging are exact, associative and commutative. A sum that leaves 64 bits is marked
/// and has no bounds, in whatever order its parts came.
package struct FigureSum: Hashable, Sendable {
  /// N: all figures, stated or not.
  package private(set) var count: Int64 = 0
  /// n: the figures that are stated.
  package private(set) var stated: Int64 = 0
  /// The figures without an upper bound.
  package private(set) var unbounded: Int64 = 0
  /// The scale of the bounds: the most decimals of any part.
  package private(set) var decimals: UInt8 = 0
  package private(set) var hasOverflowed = false
  private var lower: Int64 = 0
  private var upper: Int64 = 0

  package init() {}

  /// The sum of so many whole figures, with those bounds; `upper` is that of the bounded ones.
  package init(
    count: Int64, stated: Int64, unbounded: Int64, lower: Int64, upper: Int64
  ) {
    (self.count, self.stated, self.unbounded) = (count, stated, unbounded)
    (self.lower, self.upper) = (lower, upper)
  }

  package mutating func add(_ figure: Figure, tolerance: Tolerance = .tenPercent) {
    add(
      figure.bounds(tolerance: tolerance), isStated: figure.isStated, decimals: figure.decimals)
  }

  /// Adds a part that is known by its bounds, such as a product of two figures.
  package mutating func add(_ bounds: FigureBounds, isStated: Bool, decimals: UInt8 = 0) {
    guard decimals == self.decimals else {
      var part = FigureSum()
      part.decimals = decimals
      part.add(bounds, isStated: isStated, decimals: decimals)
      return merge(part)
    }
    count += 1
    if isStated { stated += 1 }
    if bounds.upper == nil { unbounded += 1 }
    let (lower, lowerOverflow) = lower.addingReportingOverflow(bounds.lower)
    let (upper, upperOverflow) = upper.addingReportingOverflow(bounds.upper ?? 0)
    (self.lower, self.upper) = (lower, upper)
    giveUp(if: lowerOverflow || upperOverflow)
  }

  package mutating func merge(_ other: FigureSum) {
    var other = other
    let scale = max(decimals, other.decimals)
    rescale(to: scale)
    other.rescale(to: scale)
    count += other.count
    stated += other.stated
    unbounded += other.unbounded
    let (lower, lowerOverflow) = lower.addingReportingOverflow(other.lower)
    let (upper, upperOverflow) = upper.addingReportingOverflow(other.upper)
    (self.lower, self.upper) = (lower, upper)
    giveUp(if: lowerOverflow || upperOverflow || other.hasOverflowed)
  }

  /// Nil if the sum has overflowed.
  package var bounds: FigureBounds? {
    hasOverflowed ? nil : FigureBounds(lower: lower, upper: unbounded == 0 ? upper : nil)
  }

  /// The sum of the upper bounds of those that have one.
  var boundedUpper: Int64 { upper }

  private mutating func rescale(to scale: UInt8) {
    while decimals < scale {
      let (lower, lowerOverflow) = lower.multipliedReportingOverflow(by: 10)
      let (upper, upperOverflow) = upper.multipliedReportingOverflow(by: 10)
      (self.lower, self.upper) = (lower, upper)
      decimals += 1
      giveUp(if: lowerOverflow || upperOverflow)
    }
  }

  private mutating func giveUp(if overflow: Bool) {
    guard overflow || hasOverflowed else { return }
    hasOverflowed = true
    (lower, upper) = (0, 0)
  }
}
