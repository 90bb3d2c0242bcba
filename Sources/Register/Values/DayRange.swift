/// Where one single day lies: on or after `earliest`, on or before `latest`.
///
/// A side that is not known holds `Day.distantPast` or `Day.distantFuture`.
package struct DayRange: Hashable, Sendable {
  package var earliest: Day
  package var latest: Day

  /// Both days belong to the range; `earliest` is not after `latest`.
  package init(_ earliest: Day, _ latest: Day) {
    assert(earliest <= latest)
    self.earliest = earliest
    self.latest = latest
  }

  package init(_ day: Day) {
    self.init(day, day)
  }

  package static let unbounded = DayRange(.distantPast, .distantFuture)

  /// All days of one calendar year.
  package init(year: Int) {
    self.init(.firstDay(ofYear: year), .lastDay(ofYear: year))
  }
}

extension DayRange {
  package var isExact: Bool { earliest == latest }

  /// Whether both sides are known.
  package var isBounded: Bool { earliest != .distantPast && latest != .distantFuture }

  /// The calendar year the day lies in; nil if it may lie in more than one.
  package var year: Int? {
    guard isBounded else { return nil }
    let year = earliest.year
    return latest <= .lastDay(ofYear: year) ? year : nil
  }

  /// The month, 1 to 12, the day lies in; nil if it may lie in more than one.
  package var month: Int? {
    guard isBounded else { return nil }
    let (first, last) = (earliest.civil, latest.civil)
    return (first.year, first.month) == (last.year, last.month) ? first.month : nil
  }
}

/// What is known of the order of days: certain if it holds wherever the day lies in its range,
/// possible if it holds somewhere in it.
extension DayRange {
  package func isCertainly(before other: DayRange) -> Bool { latest < other.earliest }
  package func isCertainly(in period: DayRange) -> Bool {
    period.earliest <= earliest && latest <= period.latest
  }
  package func isPossibly(in period: DayRange) -> Bool { intersects(period) }
  package func intersects(_ other: DayRange) -> Bool {
    earliest <= other.latest && other.earliest <= latest
  }
}

extension DayRange: CustomStringConvertible {
  /// `2015-10-12`, or `2015-10-01...2015-10-31` where it is not exact.
  package var description: String {
    isExact ? "\(earliest)" : "\(earliest)...\(latest)"
  }
}
