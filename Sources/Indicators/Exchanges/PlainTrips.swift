import Register

/// Members and member-days by year in plain integers, as far as their sums fit.
struct PlainTrips: Sendable {
  /// The sums of one year.
  struct Year: Sendable {
    fileprivate(set) var trips = PlainSum()
    fileprivate(set) var days = PlainSum()
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
    let (rows, years) = (exchanges.rows.span, exchanges.years.span)
    let (starts, latestStarts) = (batch.startEarliest.span, batch.startLatest.span)
    let (ends, latestEnds) = (batch.endEarliest.span, batch.endLatest.span)
    let headcounts = batch.headcounts.span
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
  /// False, and nothing added, for a trip that is too large.
  @inline(__always)
  mutating func add(
    _ figure: Figure, _ length: TripLength, _ tolerance: Tolerance
  ) -> Bool {
    switch figure.qualifier {
    case .notStated:
      trips.addUnstated()
      days.addUnstated()
      return true
    case .exact:
      return add(figure.low, figure.low, isPoint: true, isBounded: true, length)
    default:
      let bounds = figure.bounds(tolerance: tolerance)
      return add(
        bounds.lower, bounds.upper ?? 0, isPoint: figure.isPoint,
        isBounded: bounds.upper != nil, length)
    }
  }

  /// Adds so many members; `upper` is 0 where there is no upper bound.
  @inline(__always)
  private mutating func add(
    _ lower: Int64, _ upper: Int64, isPoint: Bool, isBounded: Bool, _ length: TripLength
  ) -> Bool {
    let (least, isTooLarge) = lower.multipliedReportingOverflow(by: length.days)
    let (most, isFarTooLarge) = upper.multipliedReportingOverflow(
      by: length.isExact ? length.days : 0)
    var sums = self
    let isAdded =
      !isTooLarge && !isFarTooLarge
      && sums.trips.add(lower, upper, isPoint: isPoint, isBounded: isBounded)
      && sums.days.add(
        least, most, isPoint: isPoint && length.isExact, isBounded: isBounded && length.isExact)
    if isAdded { self = sums }
    return isAdded
  }
}

/// The sum of whole figures: what becomes a `FigureSum`.
struct PlainSum: Sendable {
  private(set) var count: Int64 = 0
  fileprivate var stated: Int64 = 0
  fileprivate var points: Int64 = 0
  fileprivate var unbounded: Int64 = 0
  fileprivate var lower: Int64 = 0
  fileprivate var upper: Int64 = 0

  @inline(__always)
  fileprivate mutating func addUnstated() {
    count &+= 1
    unbounded &+= 1
  }

  /// Adds a figure that is stated; false where a bound is too large.
  @inline(__always)
  fileprivate mutating func add(
    _ least: Int64, _ most: Int64, isPoint: Bool, isBounded: Bool
  ) -> Bool {
    let (lower, isTooLarge) = lower.addingReportingOverflow(least)
    let (upper, isFarTooLarge) = upper.addingReportingOverflow(most)
    (self.lower, self.upper) = (lower, upper)
    count &+= 1
    stated &+= 1
    points &+= isPoint ? 1 : 0
    unbounded &+= isBounded ? 0 : 1
    return !isTooLarge && !isFarTooLarge
  }
}

extension FigureSum {
  init(_ sum: PlainSum) {
    self.init(
      count: sum.count, stated: sum.stated, points: sum.points, unbounded: sum.unbounded,
      lower: sum.lower, upper: sum.upper)
  }
}
