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
  /// What is written `2015`, `2015-10` or `2015-10-12/2015-10-16`; nil for any other text and other
  /// years.
  func stretch(of cell: CSVCell) -> DayStretch? {
    switch cell.count {
    case 4: year(of: cell)
    case 7: month(of: cell)
    case 21: interval(of: cell)
    default: nil
    }
  }

  private func year(of cell: CSVCell) -> DayStretch? {
    guard let year = cell.smallNumber.map(Int.init), Self.years.contains(year) else { return nil }
    let index = year &- Self.years.lowerBound
    return DayStretch(firstDays[index], firstDays[index &+ 1] &- 1, .year)
  }

  private func month(of cell: CSVCell) -> DayStretch? {
    guard let year = year(of: cell.extracting(0..<4)), cell[4] == UInt8(ascii: "-"),
      let number = cell.extracting(5..<7).smallNumber, (1...12).contains(number)
    else { return nil }
    let month = (year.last &- year.first == 365 ? 16 : 0) &+ Int(number)
    let first = year.first &+ daysBefore[month]
    return DayStretch(first, year.first &+ daysBefore[month &+ 1] &- 1, .month)
  }

  private func interval(of cell: CSVCell) -> DayStretch? {
    guard cell[10] == UInt8(ascii: "/"), let first = number(of: cell.extracting(0..<10)),
      let last = number(of: cell.extracting(11..<21)), first <= last
    else { return nil }
    return DayStretch(first, last, .day, isInterval: true)
  }
}

/// What a date says other than one day, as `Day.number`.
struct DayStretch: Equatable {
  let first: Int32
  let last: Int32
  let precision: DatePrecision
  /// Whether the trip lasted from the first day to the last, rather than some of these days.
  let isInterval: Bool

  init(_ first: Int32, _ last: Int32, _ precision: DatePrecision, isInterval: Bool = false) {
    (self.first, self.last, self.precision) = (first, last, precision)
    self.isInterval = isInterval
  }
}
