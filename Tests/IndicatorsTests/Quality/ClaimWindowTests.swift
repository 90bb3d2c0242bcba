import Register
import Testing

@testable import Indicators

struct ClaimWindowTests {
  @Test(
    arguments: [
      ([], "2016-06-30", "2016-06-30", ClaimMatch.certain), ([], "2016-06-30", "2016-06", .certain),
      ([], "2016-06-29", "2016-06", .possible), ([], "2016-06-30", "2016-07-01", .no),
      ([], "2016-06-30", "", .possible), ([2015...2016], "2016-06-30", "2015", .certain),
      ([2015...2016], "2016-06-30", "2014-12-31", .no),
      ([2015...2016], "2016-06-30", "2014-24", .possible),
      ([2015...2015, 2016...2016], "2017-12-31", "2015-24", .certain),
      ([2014...2014, 2016...2016], "2017-12-31", "2015-06", .no),
      ([2014...2014, 2016...2016], "2017-12-31", "2016-01-01", .certain),
      ([1800...2016], "2017-12-31", "1700", .certain), ([2018...2018], "2017-12-31", "2018", .no),
    ] as [([ClosedRange<Int>], String, String, ClaimMatch)])
  func `what starts in the claim's years up to its day counts`(
    years: [ClosedRange<Int>], asOf: String, start: String, match: ClaimMatch
  ) throws {
    let last = try RecordedDate(parsing: asOf).end.latest
    let start = start.isEmpty ? DayRange.unbounded : try RecordedDate(parsing: start).start
    let window = ClaimWindow(years.isEmpty ? nil : PeriodFilter(years), upTo: last)
    #expect(window.match(start) == match)
  }

  @Test(arguments: [
    ([1800...2015], "2016-06-30", ".....2015-12-31"),
    ([1801...2015], "2016-06-30", "1801-01-01...2015-12-31"),
    ([2016...2199], "2016-01-01", "2016-01-01"), ([2016...2199], "2015-12-31", ""),
    ([2015...2016, 2017...2018], "2017-06-30", "2015-01-01...2017-06-30"),
    ([2017...2018, 2014...2015], "2018-06-30", "2014-01-01...2015-12-31 2017-01-01...2018-06-30"),
    ([2014...2017, 2015...2016], "2018-06-30", "2014-01-01...2017-12-31"),
    ([2015...2016, 2014...2015], "2018-06-30", "2014-01-01...2016-12-31"),
  ])
  func `years are spans of days up to the claim's`(
    years: [ClosedRange<Int>], asOf: String, spans: String
  ) throws {
    let last = try RecordedDate(parsing: asOf).end.latest
    let window = ClaimWindow(PeriodFilter(years), upTo: last)
    #expect(window.spans.map(\.description).joined(separator: " ") == spans)
  }
}
