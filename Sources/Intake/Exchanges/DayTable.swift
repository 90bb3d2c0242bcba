import Register

/// The days of the years 1800 to 2199, looked up.
struct DayTable {
  private static let years = 1800...2199

  /// `Day.number` of the first day of each year, and of the year after.
  private let firstDays = (years.lowerBound...years.upperBound + 1).map {
    Day.firstDay(ofYear: $0).number
  }
  /// Days before each month from 1 to 13, of common years from index 0, of leap years from 16.
  private let daysBefore = daysBefore(in: 2015) + daysBefore(in: 2016)

  /// 16 entries, of which those from 1 to 13 mean something.
  private static func daysBefore(in year: Int) -> [Int32] {
    var days: [Int32] = [0, 0]
    for month in 1...12 {
      days.append(days[month] + Int32(Day.length(ofMonth: month, year: year)))
    }
    return days + [0, 0]
  }

  /// `Day.number` of a day that is written `2015-10-12`; nil for any other text and other years.
  @inline(__always)
  func number(of cell: CSVCell) -> Int32? {
    guard let date = cell.calendarDate, Self.years.contains(date.year),
      (1...12).contains(date.month)
    else { return nil }
    let year = date.year &- Self.years.lowerBound
    let first = firstDays[year]
    let month = (firstDays[year &+ 1] &- first == 366 ? 16 : 0) &+ date.month
    let start = daysBefore[month]
    guard date.day >= 1, date.day <= Int(daysBefore[month &+ 1] &- start) else { return nil }
    return first &+ start &+ Int32(truncatingIfNeeded: date.day) &- 1
  }
}
