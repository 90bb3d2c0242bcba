import Register
import Testing

@Suite struct DayRangeTests {
  @Test(arguments: [
    ("2015", "2015", 2015, nil), ("2015-10", "2015-10", 2015, 10),
    ("2015-12-31", "2015-12-31", 2015, 12), ("2015-12-31", "2016-01-01", nil, nil),
    ("2015-01-31", "2015-02-01", 2015, nil), ("2015-10-01", "2016-10-01", nil, nil),
    ("2016-01-01", "2016-12-31", 2016, nil), ("..", "2015", nil, nil), ("2015", "..", nil, nil),
  ])
  func `a day lies in a year or month only if all of its range does`(
    _ first: String, _ last: String, _ year: Int?, _ month: Int?
  ) throws {
    let range = DayRange(
      first == ".." ? .distantPast : try RecordedDate(parsing: first).start.earliest,
      last == ".." ? .distantFuture : try RecordedDate(parsing: last).start.latest)
    #expect(range.year == year)
    #expect(range.month == month)
  }

  @Test func `a day is bounded where both sides are known`() {
    let day = Day.firstDay(ofYear: 2015)
    #expect(DayRange(day).isBounded)
    #expect(!DayRange(.distantPast, day).isBounded)
    #expect(!DayRange(day, .distantFuture).isBounded)
    #expect(!DayRange.unbounded.isBounded)
  }

  @Test(arguments: [
    ("2015-10", "2015-11", true, false), ("2015-10", "2015-10-31", false, true),
    ("2015-10", "2015-10-01", false, true), ("2015-11", "2015-10", false, false),
    ("2015-10-12", "2015-10-12", false, true), ("2015-10-12", "2015-10-13", true, false),
    ("2015-10-12", "2015-10", false, true), ("2015-10-31", "2015-11", true, false),
  ])
  func `two days have an order where their ranges have one`(
    _ first: String, _ second: String, _ certainly: Bool, _ meet: Bool
  ) throws {
    let first = try RecordedDate(parsing: first).start
    let second = try RecordedDate(parsing: second).start
    #expect(first.isCertainly(before: second) == certainly)
    #expect(first.intersects(second) == meet)
    #expect(second.intersects(first) == meet)
  }

  @Test func `a day lies certainly in a period that holds its whole range`() throws {
    let year = DayRange(year: 2015)
    #expect(try RecordedDate(parsing: "2015").start.isCertainly(in: year))
    #expect(try RecordedDate(parsing: "2015-12-31").start.isCertainly(in: year))
    #expect(try !RecordedDate(parsing: "201X").start.isCertainly(in: year))
    #expect(try RecordedDate(parsing: "201X").start.isPossibly(in: year))
    #expect(try !RecordedDate(parsing: "2016-01-01").start.isPossibly(in: year))
    #expect(!DayRange.unbounded.isCertainly(in: year))
    #expect(DayRange.unbounded.isPossibly(in: year))
  }

  @Test func `only one single day is exact`() throws {
    #expect(try RecordedDate(parsing: "2015-10-12").start.isExact)
    #expect(try !RecordedDate(parsing: "2015-10").start.isExact)
    #expect(!DayRange.unbounded.isBounded)
  }
}
