import Register

/// When an anniversary falls: known as well as its beginning.
struct DueDate: Hashable, Sendable {
  let years: Int
  /// The days on which it may fall.
  let days: DayRange
  /// In EDTF: the day, the month or the year, else the interval in which it lies.
  let text: String

  /// The anniversaries, multiples of any of some numbers of years, that may fall after one day, up
  /// to and with another.
  ///
  /// Of every fifth year:
  ///
  /// | began      | after 2017-12-31, up to 2019-12-31  |
  /// |------------|-------------------------------------|
  /// | 1993-01-01 | 25 years, 2018-01-01                |
  /// | 1992-12-31 | none: the 25th is over              |
  /// | 1994-12-31 | 25 years, 2019-12-31                |
  /// | 1995-01-01 | none: the 25th comes later          |
  /// | 2013-11    | 5 years, 2018-11                    |
  /// | 2013       | 5 years, 2018                       |
  /// | 2012-24    | 5 years, 2017-12-01/2018-02-28      |
  /// | 201X       | none: not known to a year           |
  static func between(
    _ first: Day, _ last: Day, began: DayRange, steps: [Int]
  ) -> [DueDate] {
    guard began.isBounded, began.latest < began.earliest.advanced(years: 1) else { return [] }
    let oldest = last.year - began.earliest.year
    guard oldest > 0 else { return [] }
    let years = (1...oldest).filter { years in steps.contains { years % $0 == 0 } }
    return years.compactMap { years in
      let due = DueDate(began: began, years: years)
      return due.days.latest > first && due.days.earliest <= last ? due : nil
    }
  }

  private init(began: DayRange, years: Int) {
    self.years = years
    days = DayRange(
      began.earliest.advanced(years: years), began.latest.advanced(years: years))
    let (year, month, day) = began.earliest.civil
    let first = "\(days.earliest)"
    let end = began.latest
    text =
      if began.isExact {
        first
      } else if day == 1, month == 1, end == .lastDay(ofYear: year) {
        String(first.prefix(4))
      } else if day == 1,
        end
          == began.earliest.advanced(
            by: Day.length(ofMonth: month, year: year) - 1)
      {
        String(first.prefix(7))
      } else {
        "\(first)/\(days.latest)"
      }
  }
}
