import Register

/// The days of the years 1800 to 2199, looked up.
struct DayTable {
  private static let years = 1800...2199

  private struct Year {
    /// `Day.number` of its first day.
    var first: Int32
    /// Where its months begin in `months`.
    var months: Int32
  }

  private struct Month {
    /// The days of the year before it.
    var before: Int32 = 0
    /// None where there is no such month.
    var length: Int32 = 0
  }

  /// Room for every number of two digits.
  private static let monthRoom = 100

  /// Every year, and the year after.
  private let starts = (years.lowerBound...years.upperBound + 1).map { year in
    let isLeap = Day.length(ofMonth: 2, year: year) == 29
    return Year(
      first: Day.firstDay(ofYear: year).number, months: Int32(isLeap ? monthRoom : 0))
  }
  /// The months of common years by their number, then those of leap years.
  private let months = months(of: 2015) + months(of: 2016)

  private static func months(of year: Int) -> [Month] {
    var months = [Month](repeating: Month(), count: monthRoom)
    for month in 1...12 {
      months[month] = Month(
        before: months[month - 1].before + months[month - 1].length,
        length: Int32(Day.length(ofMonth: month, year: year)))
    }
    return months
  }

  /// `Day.number` of a day that is written `2015-10-12`; nil for any other text and other years.
  @inline(__always)
  func number(of cell: CSVCell) -> Int32? {
    guard let date = cell.calendarDate, Self.years.contains(date.year) else { return nil }
    let year = starts[date.year &- Self.years.lowerBound]
    let month = months[Int(year.months) &+ date.month]
    let day = Int32(truncatingIfNeeded: date.day)
    guard day >= 1, day <= month.length else { return nil }
    return year.first &+ month.before &+ day &- 1
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
    guard let number = cell.smallNumber.map(Int.init), Self.years.contains(number) else {
      return nil
    }
    let index = number &- Self.years.lowerBound
    return DayStretch(starts[index].first, starts[index &+ 1].first &- 1, .year)
  }

  private func month(of cell: CSVCell) -> DayStretch? {
    guard let number = cell.extracting(0..<4).smallNumber.map(Int.init),
      Self.years.contains(number), cell[4] == UInt8(ascii: "-"),
      let monthNumber = cell.extracting(5..<7).smallNumber
    else { return nil }
    let year = starts[number &- Self.years.lowerBound]
    let month = months[Int(year.months) &+ Int(monthNumber)]
    guard month.length > 0 else { return nil }
    let first = year.first &+ month.before
    return DayStretch(first, first &+ month.length &- 1, .month)
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
