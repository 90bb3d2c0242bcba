import Register

/// Sums of members and of member-days by year.
package struct PersonTripTally: Tally {
  /// Members by year, as far as they are settled.
  private(set) var trips = YearTable<FigureSum>(width: 1)
  /// Member-days by year, as far as they are settled.
  private(set) var days = YearTable<FigureSum>(width: 1)
  /// What is not settled yet.
  private var plain = PlainTrips()
  private let tolerance: Tolerance

  init(tolerance: Tolerance) {
    self.tolerance = tolerance
  }

  package mutating func add(_ facts: Facts) {
    guard case .exchanges(let exchanges) = facts else { return }
    for position in plain.add(exchanges, tolerance) {
      let row = Int(exchanges.rows[position])
      add(
        exchanges.batch.headcounts[row], TripLength(exchanges.batch, row).bounds,
        year: Int(exchanges.years[position]))
    }
  }

  private mutating func add(_ figure: Figure, _ length: FigureBounds, year: Int) {
    let people = figure.bounds(tolerance: tolerance)
    trips.change(year: year, slot: 0) { $0.add(people, isStated: figure.isStated) }
    let product = people.multiplied(by: length)
    days.change(year: year, slot: 0) { $0.add(product, isStated: figure.isStated) }
  }

  package mutating func merge(_ other: PersonTripTally) {
    var other = other
    settle()
    other.settle()
    trips.merge(other.trips)
    days.merge(other.days)
  }

  /// Brings all sums into the tables.
  mutating func settle() {
    for (year, sums) in plain.years.enumerated() where !sums.isEmpty {
      trips.change(year: year, slot: 0) { $0.merge(sums.trips) }
      days.change(year: year, slot: 0) { $0.merge(sums.days) }
    }
    plain = PlainTrips()
  }
}

/// The days that a trip lasted, both ends counted: so many, or where it is not exact at least that.
struct TripLength {
  let days: Int64
  let isExact: Bool

  init(days: Int64, isExact: Bool) {
    self.days = days
    self.isExact = isExact
  }

  init(_ batch: ExchangeBatch, _ row: Int) {
    self.init(
      start: (batch.startEarliest[row], batch.startLatest[row]),
      end: (batch.endEarliest[row], batch.endLatest[row]))
  }

  /// Of a trip whose first and last day lie within these days.
  @inline(__always)
  init(start: (earliest: Int32, latest: Int32), end: (earliest: Int32, latest: Int32)) {
    days = max(0, Int64(end.earliest) &- Int64(start.latest)) &+ 1
    isExact = (start.earliest ^ start.latest) | (end.earliest ^ end.latest) == 0
  }

  var bounds: FigureBounds { FigureBounds(lower: days, upper: isExact ? days : nil) }
}

extension FigureBounds {
  func multiplied(by other: FigureBounds) -> FigureBounds {
    let (low, lowOverflow) = lower.multipliedReportingOverflow(by: other.lower)
    var product = FigureBounds(lower: lowOverflow ? .max : low, upper: nil)
    if let upper, let factor = other.upper {
      let (high, overflow) = upper.multipliedReportingOverflow(by: factor)
      if !overflow { product.upper = high }
    }
    return product
  }
}
