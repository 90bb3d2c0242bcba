import Register

/// The month of a day as a small number, 1 to 12, looked up by its place in the year.
struct MonthSlot {
  private let borders = YearSlot.borders
  /// The months of the days of a common year, then those of a leap year.
  private let months = MonthSlot.months(ofYear: 2015) + MonthSlot.months(ofYear: 2016)

  /// The month of a trip that starts within these days of a year slot; 0 where it may be another.
  @inline(__always)
  func slot(earliest: Int32, latest: Int32, year: Int) -> Int {
    guard year > 0, year != YearSlot.earlier else { return 0 }
    let first = borders[year &- 1]
    // A product and no branch: one year in four is hard to guess.
    let start = (borders[year] &- first &- 365) &* 365
    let month = months[Int(start &+ earliest &- first)]
    return month == months[Int(start &+ latest &- first)] ? Int(month) : 0
  }

  /// The month of each day of a year.
  private static func months(ofYear year: Int) -> [UInt8] {
    (1...12).flatMap { month in
      repeatElement(UInt8(month), count: Day.length(ofMonth: month, year: year))
    }
  }
}
