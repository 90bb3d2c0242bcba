import Register

/// Members and member-days by year in plain integers, as far as their sums fit.
struct PlainTrips: Sendable {
  /// The sums of one year.
  struct Year: Sendable {
    /// Trips whose members are not stated.
    fileprivate var unstated: Int64 = 0
    /// Trips whose members and days are exact: how many, and their sums.
    fileprivate var exact: (count: Int64, members: Int64, days: Int64) = (0, 0, 0)
    /// Members and member-days of all others.
    fileprivate var others: (trips: PlainSum, days: PlainSum) = (PlainSum(), PlainSum())
  }

  /// By year slot.
  private(set) var years = [Year](repeating: Year(), count: YearSlot.count)

  /// Adds what it can, and returns the positions of the trips that are too large.
  mutating func add(_ exchanges: CountedExchanges, _ tolerance: Tolerance) -> [Int] {
    Self.add(exchanges, tolerance, &years)
  }

  private static func add(
    _ exchanges: CountedExchanges, _ tolerance: Tolerance, _ sums: inout [Year]
  ) -> [Int] {
    let batch = exchanges.batch
    let rows = exchanges.rows.span
    let years = exchanges.years.span.extracting(rows.indices)
    let headcounts = batch.headcounts.span
    let all = headcounts.indices
    let starts = batch.startEarliest.span.extracting(all)
    let latestStarts = batch.startLatest.span.extracting(all)
    let ends = batch.endEarliest.span.extracting(all)
    let latestEnds = batch.endLatest.span.extracting(all)
    var sums = sums.mutableSpan
    var tooLarge: [Int] = []
    for position in rows.indices {
      let row = Int(rows[position])
      let length = TripLength(
        start: (starts[row], latestStarts[row]), end: (ends[row], latestEnds[row]))
      let isAdded = sums[Int(years[position])].add(headcounts[row], length, tolerance)
      if !isAdded { tooLarge.append(position) }
    }
    return tooLarge
  }
}

extension PlainTrips.Year {
  var isEmpty: Bool { unstated == 0 && exact.count == 0 && others.trips.count == 0 }

  /// The sum of the members.
  var trips: FigureSum { sum(exact.members, others.trips) }
  /// The sum of the member-days.
  var days: FigureSum { sum(exact.days, others.days) }

  private func sum(_ exactly: Int64, _ others: PlainSum) -> FigureSum {
    var sum = FigureSum(others)
    sum.merge(
      FigureSum(
        count: exact.count, stated: exact.count, unbounded: 0, lower: exactly, upper: exactly))
    sum.merge(
      FigureSum(count: unstated, stated: 0, unbounded: unstated, lower: 0, upper: 0))
    return sum
  }

  /// False, and nothing added, for a trip that is too large.
  @inline(__always)
  mutating func add(
    _ figure: Figure, _ length: TripLength, _ tolerance: Tolerance
  ) -> Bool {
    // What is not stated and what is exact take one way: which it is would be hard to guess.
    let stated = Int64(figure.qualifier.number)
    guard stated == 0 || stated == 1 && length.isExact else {
      return addOther(figure, length, tolerance)
    }
    // What is not stated has 0 here.
    let (product, isTooLarge) = figure.low.multipliedReportingOverflow(by: length.days)
    let (sum, isFarTooLarge) = exact.days.addingReportingOverflow(product)
    // As each trip has a day, the members are not more than the member-days.
    guard !isTooLarge, !isFarTooLarge else { return false }
    unstated &+= 1 &- stated
    exact.count &+= stated
    exact.members &+= figure.low
    exact.days = sum
    return true
  }

  private mutating func addOther(
    _ figure: Figure, _ length: TripLength, _ tolerance: Tolerance
  ) -> Bool {
    let bounds = figure.bounds(tolerance: tolerance)
    let (lower, upper) = (bounds.lower, bounds.upper ?? 0)
    let (least, isTooLarge) = lower.multipliedReportingOverflow(by: length.days)
    let (most, isFarTooLarge) = upper.multipliedReportingOverflow(
      by: length.isExact ? length.days : 0)
    let isBounded = bounds.upper != nil
    var sums = others
    let isAdded =
      !isTooLarge && !isFarTooLarge
      && sums.trips.add(lower, upper, isBounded: isBounded)
      && sums.days.add(least, most, isBounded: isBounded && length.isExact)
    if isAdded { others = sums }
    return isAdded
  }
}

/// The sum of whole figures: what becomes a `FigureSum`.
struct PlainSum: Sendable {
  private(set) var count: Int64 = 0
  fileprivate var stated: Int64 = 0
  fileprivate var unbounded: Int64 = 0
  fileprivate var lower: Int64 = 0
  fileprivate var upper: Int64 = 0

  /// Adds a figure that is stated; false where a bound is too large.
  @inline(__always)
  fileprivate mutating func add(
    _ least: Int64, _ most: Int64, isBounded: Bool
  ) -> Bool {
    let (lower, isTooLarge) = lower.addingReportingOverflow(least)
    let (upper, isFarTooLarge) = upper.addingReportingOverflow(most)
    (self.lower, self.upper) = (lower, upper)
    count &+= 1
    stated &+= 1
    unbounded &+= isBounded ? 0 : 1
    return !isTooLarge && !isFarTooLarge
  }
}

extension FigureSum {
  init(_ sum: PlainSum) {
    self.init(
      count: sum.count, stated: sum.stated, unbounded: sum.unbounded, lower: sum.lower,
      upper: sum.upper)
  }
}
