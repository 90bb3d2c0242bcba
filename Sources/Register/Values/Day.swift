/// A day of the proleptic Gregorian calendar.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  package var number: Int32

  package init(number: Int32) {
    self.number = number
  }

  /// Nil for a day that no calendar has and for years outside 0001 to 9999.
  @inline(__always)
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= 28 || day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    number =
      Day.daysBefore(year: year) &+ Day.daysBefore(month: month, year: year) &+ Int32(day) - 1
  }

  /// Before every recorded day: the lower end of a range that is not known.
  package static let distantPast = Day(number: .min)
  /// After every recorded day: the upper end of a range that is not known.
  package static let distantFuture = Day(number: .max)

  package static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  package func advanced(by days: Int) -> Day {
    Day(number: Int32(clamping: Int(number) + days))
  }
}

extension Day {
  package static func firstDay(ofYear year: Int) -> Day {
    Day(number: daysBefore(year: year))
  }

  package static func lastDay(ofYear year: Int) -> Day {
    Day(number: daysBefore(year: year + 1) - 1)
  }

  /// The calendar year of the day; meaningless for the distant past and future.
  package var year: Int {
    // The leap day ends the cycles of 4, 100 and 400 years, which begin with the year 1: without
    // the leap days before it a day stands in a row of years of 365 days.
    let days = UInt32(bitPattern: number &+ Day.epoch)
    let cycle = days / 146_097
    let day = days &- cycle &* 146_097
    let years = (day &- day / 1460 &+ day / 36_524 &- day / 146_096) / 365
    return Int(cycle &* 400 &+ years &+ 1)
  }

  /// The day as the calendar writes it; meaningless for the distant past and future.
  package var civil: (year: Int, month: Int, day: Int) {
    let year = year
    let dayOfYear = number &- Day.daysBefore(year: year)
    var month = 12
    while Day.daysBefore(month: month, year: year) > dayOfYear { month -= 1 }
    return (year, month, Int(dayOfYear &- Day.daysBefore(month: month, year: year)) + 1)
  }

  @inline(__always)
  package static func isLeap(year: Int) -> Bool {
    // A multiple of 100 is one of 400 if it is one of 16.
    year & 3 == 0 && (year & 15 == 0 || UInt32(truncatingIfNeeded: year) % 100 != 0)
  }

  /// Days in a month from 1 to 12.
  @inline(__always)
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 0001-01-01 to 1970-01-01.
  private static let epoch: Int32 = 719_162

  /// Days from 1970-01-01 to the first of January of a year from 1 on.
  @inline(__always)
  private static func daysBefore(year: Int) -> Int32 {
    let years = UInt32(truncatingIfNeeded: year) &- 1
    let days = years &* 365 &+ years / 4 &- years / 100 &+ years / 400
    return Int32(truncatingIfNeeded: days) &- epoch
  }

  /// Days from the first of January to the first of a month from 1 to 12.
  @inline(__always)
  private static func daysBefore(month: Int, year: Int) -> Int32 {
    let month = UInt32(truncatingIfNeeded: month)
    guard month > 2 else { return Int32(truncatingIfNeeded: (month &- 1) &* 31) }
    // 30.6 days a month from March on, counted from the first of March.
    let days = 59 &+ (month &* 306 &- 914) / 10 &+ (isLeap(year: year) ? 1 : 0)
    return Int32(truncatingIfNeeded: days)
  }
}

extension Day: CustomStringConvertible {
  /// As ISO 8601 writes it, `2015-10-12`; `..` for the distant past and future.
  package var description: String {
    guard self != .distantPast, self != .distantFuture else { return ".." }
    let (year, month, day) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

/// The digits of a number, with zeros before them up to a width.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
