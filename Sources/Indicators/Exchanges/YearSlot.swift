import Register

/// The year of a flow as a small number: 0 where the period is not determinable, else counted
/// from the first year that exchanges can have.
package enum YearSlot {
  package static let years = 1800...2199
  package static let count = years.count + 2
  /// The slot of what has no determinable year and is certainly before the first year that a
  /// release shows: none of its tables of flows counts it.
  static let earlier = years.count + 1

  /// The slot of a trip that starts within these days (`Day.number`).
  ///
  /// | earliest   | latest     | slot                         |
  /// |------------|------------|------------------------------|
  /// | 2015-01-01 | 2015-12-31 | of 2015                      |
  /// | 2015-12-31 | 2016-01-01 | 0: of two years              |
  /// | not known  | 2015-12-31 | 0                            |
  /// | 1799-12-31 | 1799-12-31 | 0: before the years in use   |
  @inline(__always)
  static func slot(earliest: Int32, latest: Int32, in borders: Span<Int32>) -> Int {
    guard earliest >= borders[0], latest < borders[years.count] else { return 0 }
    // A year is 365.2425 days. What has gone before the day is off by fewer than three, so that the
    // guess is right or one too low.
    let day = UInt64(truncatingIfNeeded: max(0, Int64(earliest) &- Int64(borders[0]) &- 3))
    let guess = Int(truncatingIfNeeded: (day &* 11_759_221) &>> 32)
    // A sum and no branch, which would be hard to guess.
    let slot = guess &+ 1 &+ (borders[guess &+ 1] <= earliest ? 1 : 0)
    return latest < borders[slot] ? slot : 0
  }

  static func slot(ofYear year: Int) -> Int { year - years.lowerBound + 1 }

  /// The slot of the year that holds all of these days; 0 where that is none in use.
  static func slot(of days: DayRange) -> Int {
    guard let year = days.year, years.contains(year) else { return 0 }
    return slot(ofYear: year)
  }

  package static func year(_ slot: Int) -> Int { years.lowerBound + slot - 1 }

  /// The first day of every year in `years`, and of the year after.
  static let borders: [Int32] = (years.lowerBound...years.upperBound + 1).map {
    Day.firstDay(ofYear: $0).number
  }
}
