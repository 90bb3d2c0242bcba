import Register
import Testing

@testable import Indicators

@Suite struct MonthSlotTests {
  @Test(arguments: [1800, 1900, 2000, 2015, 2016, 2199])
  func `every day of a year has its month`(year: Int) {
    let months = MonthSlot()
    let slot = YearSlot.slot(ofYear: year)
    let days = Day.firstDay(ofYear: year).number...Day.lastDay(ofYear: year).number
    for day in days {
      let month = Day(number: day).civil.month
      #expect(months.slot(earliest: day, latest: day, year: slot) == month)
      guard day < days.upperBound else { continue }
      let next = Day(number: day + 1).civil.month
      #expect(
        months.slot(earliest: day, latest: day + 1, year: slot) == (next == month ? month : 0))
    }
    #expect(months.slot(earliest: days.lowerBound, latest: days.upperBound, year: slot) == 0)
  }

  @Test func `a trip without a year has no month`() {
    let day = Day.firstDay(ofYear: 2016).number
    #expect(MonthSlot().slot(earliest: day - 1, latest: day, year: 0) == 0)
    #expect(MonthSlot().slot(earliest: .min, latest: .max, year: 0) == 0)
  }
}
