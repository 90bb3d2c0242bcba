import Register
import Testing

@testable import Indicators

@Suite struct PeriodFilterTests {
  @Test(
    arguments: [
      (2015...2017, "2017-12-31", true), (2015...2017, "2018-01-01", false),
      (2015...2017, "2014-12-31", false), (2015...2017, "2015-24", true),
      (2015...2017, "2017-24", false), (2017...2199, "2017-24", true),
      (1800...2017, "2017-24", false), (1800...2017, "2014-24", true),
    ])
  func `what certainly starts in the years is admitted`(
    years: ClosedRange<Int>, date: String, isAdmitted: Bool
  ) throws {
    let start = try RecordedDate(parsing: date).start
    let slot = start.year.map(YearSlot.slot) ?? 0
    let filter = PeriodFilter([years])
    #expect(
      filter.admits(slot: slot, earliest: start.earliest.number, latest: start.latest.number)
        == isAdmitted)
  }

  @Test func `what has no date is admitted only where that is asked for`() {
    let start = DayRange.unbounded
    let (earliest, latest) = (start.earliest.number, start.latest.number)
    #expect(!PeriodFilter([2017...2199]).admits(slot: 0, earliest: earliest, latest: latest))
    #expect(
      PeriodFilter([], admitsUndetermined: true)
        .admits(slot: 0, earliest: earliest, latest: latest))
  }

  @Test func `filters together show the years of them all`() {
    let filters = [PeriodFilter([2010...2199]), PeriodFilter([2005...2012, 2014...2016])]
    #expect(filters.first == 2010)
    #expect(filters.last == 2016)
    #expect(
      (2009...2017).filter { filters.admits(year: $0) } == [2010, 2011, 2012, 2014, 2015, 2016])
    #expect([PeriodFilter([1800...2199])].first == nil)
  }

  @Test(
    arguments: [
      ([1800...2017], nil, "2015-12-31", true), ([1801...2017], nil, "2015-12-31", false),
      ([2017...2199], "2018-01-01", nil, true), ([2017...2198], "2018-01-01", nil, false),
      ([2015...2017], "2015-01-01", "2016-06-30", true),
      ([2015...2017], "2014-12-31", "2016-06-30", false),
      ([2015...2017], "2016-06-01", "2017-12-31", true),
      ([2015...2017], "2016-06-01", "2018-01-01", false),
      ([2010...2011, 2015...2017], "2016-06-01", "2017-06-01", true),
      ([2010...2011, 2013...2014], "2011-06-01", "2013-06-01", false),
    ] as [([ClosedRange<Int>], String?, String?, Bool)])
  func `days of several years are admitted within one run`(
    runs: [ClosedRange<Int>], earliest: String?, latest: String?, isAdmitted: Bool
  ) throws {
    let first = try earliest.map { try RecordedDate(parsing: $0).start.earliest } ?? .distantPast
    let last = try latest.map { try RecordedDate(parsing: $0).start.latest } ?? .distantFuture
    #expect(
      PeriodFilter(runs).admits(slot: 0, earliest: first.number, latest: last.number)
        == isAdmitted)
  }

  @Test func `open runs name neither a first nor a last year`() {
    #expect([PeriodFilter([1800...2199])].last == nil)
    #expect([PeriodFilter([1801...2198])].first == 1801)
    #expect([PeriodFilter([1801...2198])].last == 2198)
  }

  @Test func `the first year in use is a year as any`() {
    let start = DayRange(year: 1800)
    let filter = PeriodFilter([2015...2017], admitsUndetermined: true)
    let slot = YearSlot.slot(ofYear: 1800)
    #expect(
      !filter.admits(slot: slot, earliest: start.earliest.number, latest: start.latest.number))
  }
}
