import Register
import Testing

@testable import Indicators

@Suite struct CountedExchangesTests {
  @Test func `what was held by a home authority up to the limit counts`() throws {
    var sample = Sample()
    try sample.addExchange("2016-12-31")
    try sample.addExchange("2017-01-01")
    try sample.addExchange("2016-24")
    try sample.addExchange("")
    try sample.addExchange("2016", status: .planned)
    try sample.addExchange("2016", status: .cancelled)
    try sample.addExchange("2016", home: "elsewhere")
    let limited = CountedExchanges(
      sample.batch, in: Scope(register: sample.register, limit: .lastDay(ofYear: 2016)))
    #expect(limited.rows == [0, 2, 3])
    #expect(limited.years == [217, 0, 0])
    let unlimited = CountedExchanges(
      sample.batch, in: Scope(register: sample.register, limit: nil))
    #expect(unlimited.rows == [0, 1, 2, 3])
    #expect(unlimited.years == [217, 218, 0, 0])
  }

  private func slot(_ earliest: Int32, _ latest: Int32) -> Int {
    let borders = YearSlot.borders
    return YearSlot.slot(earliest: earliest, latest: latest, in: borders.span)
  }

  @Test func `every year has its slot, and no day of two years has one`() {
    for year in YearSlot.years {
      let first = Day.firstDay(ofYear: year).number
      let last = Day.lastDay(ofYear: year).number
      for (earliest, latest) in [(first, first), (last, last), (first, last)] {
        let slot = self.slot(earliest, latest)
        #expect(slot == year - 1799)
      }
      #expect(slot(last, last + 1) == 0)
      #expect(YearSlot.year(YearSlot.slot(ofYear: year)) == year)
    }
  }

  @Test(arguments: [
    (DayRange(year: 1799), 0), (DayRange(year: 1800), 1), (DayRange(year: 2199), 400),
    (DayRange(year: 2200), 0), (DayRange(.firstDay(ofYear: 2200)), 0), (.unbounded, 0),
    (DayRange(.distantPast, .lastDay(ofYear: 2015)), 0),
    (DayRange(.firstDay(ofYear: 2015), .distantFuture), 0),
  ])
  func `years out of use and unknown days have slot 0`(days: DayRange, slot: Int) {
    #expect(
      self.slot(days.earliest.number, days.latest.number) == slot)
  }

  @Test(arguments: [(-1, [UInt16(401)]), (0, [0])])
  func `a trip of no certain year is left out if it was before the first year shown`(
    days: Int, years: [UInt16]
  ) throws {
    var sample = Sample()
    sample.register.choices.firstYear = 2015
    try sample.addExchange("2014-24")
    sample.batch.startLatest[0] = Day.firstDay(ofYear: 2015).advanced(by: days).number
    sample.batch.startEarliest[0] = Day.firstDay(ofYear: 2014).number - 1
    let scope = Scope(register: sample.register, limit: .lastDay(ofYear: 2016))
    #expect(CountedExchanges(sample.batch, in: scope).years == years)
  }

  @Test(arguments: [
    ("2015", 216), ("1800", 1), ("2199", 400), ("1799", 0), ("2200", 0), ("2015-24", 0),
  ])
  func `days have the slot of a year in use that holds them all`(date: String, slot: Int) throws {
    #expect(YearSlot.slot(of: try RecordedDate(parsing: date).start) == slot)
    #expect(YearSlot.slot(of: .unbounded) == 0)
  }
}
