import Register
import Testing

@testable import Indicators

struct YearsBetweenTests {
  @Test(arguments: [
    ("2015-03-01", 1, "2016-03-01"), ("2016-02-29", 1, "2017-02-28"),
    ("2016-02-29", 4, "2020-02-29"), ("2015-03-01", -15, "2000-03-01"),
    ("2015-03-01", 0, "2015-03-01"), ("9990-01-01", 9, "9999-01-01"),
    ("0010-01-01", -9, "0001-01-01"),
  ])
  func `the same day of another year is the last of February where it must be`(
    day: String, years: Int, other: String
  ) throws {
    let day = try RecordedDate(parsing: day).start.earliest
    #expect(day.advanced(years: years).description == other)
  }

  @Test func `beyond the calendar lie the distant past and future`() throws {
    let last = try #require(Day(year: 9990, month: 1, day: 1))
    let first = try #require(Day(year: 10, month: 1, day: 1))
    #expect(last.advanced(years: 10) == .distantFuture)
    #expect(first.advanced(years: -10) == .distantPast)
    #expect(first.advanced(years: -9).advanced(years: -1) == .distantPast)
    #expect(last.advanced(years: 9).advanced(years: 1) == .distantFuture)
    #expect(Day.distantPast.advanced(years: 5) == .distantPast)
    #expect(Day.distantFuture.advanced(years: -5) == .distantFuture)
  }

  @Test(arguments: [
    ("2006-12-31", "2016-12-31", 10), ("2007-01-01", "2016-12-31", 9),
    ("2016-02-29", "2017-02-28", 1), ("2016-12-31", "2016-12-31", 0),
  ])
  func `a year is completed on its day`(first: String, last: String, years: Int) throws {
    let days = try [first, last].map { try RecordedDate(parsing: $0).start.earliest }
    #expect(days[0].completedYears(on: days[1]) == years)
  }
}
