import Register
import Testing

@testable import Intake

@Suite struct DayTableTests {
  @Test func `every day of its years is the day of the calendar`() throws {
    let days = DayTable()
    for year in [1800, 1899, 1900, 1999, 2000, 2015, 2016, 2100, 2199] {
      for month in 0...13 {
        for day in 0...32 {
          let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
          let bytes = Array(text.utf8) + CSVCell.padding
          let number = days.number(of: CSVCell(bytes.span, 0, count: 10))
          #expect(number == Day(year: year, month: month, day: day)?.number, "\(text)")
        }
      }
    }
  }

  @Test(arguments: ["1799-12-31", "2200-01-01", "2015-10", "2015-10-12/2015-10-13"])
  func `other years and other texts are not its own`(text: String) {
    let bytes = Array(text.utf8) + CSVCell.padding
    #expect(DayTable().number(of: CSVCell(bytes.span, 0, count: text.utf8.count)) == nil)
  }

  @Test(arguments: [
    "1800", "2015", "2016", "2199", "1900-02", "2000-02", "2015-01", "2016-12",
    "2015-10-12/2015-10-12", "2015-12-31/2016-01-01", "1800-01-01/2199-12-31",
  ])
  func `a year, a month and an interval are what the exact reader makes of them`(
    text: String
  ) throws {
    let date = try RecordedDate(parsing: text)
    let bytes = Array(text.utf8) + CSVCell.padding
    let cell = CSVCell(bytes.span, 0, count: text.utf8.count)
    let found = DayTable().stretch(of: cell)
    let stretch = try #require(found)
    #expect(stretch.isInterval == date.isInterval)
    #expect(stretch.precision == date.precision)
    #expect(stretch.first == date.start.earliest.number)
    #expect(stretch.last == date.end.latest.number)
    #expect((date.isInterval ? stretch.first : stretch.last) == date.start.latest.number)
    #expect((date.isInterval ? stretch.last : stretch.first) == date.end.earliest.number)
  }

  @Test(arguments: [
    "", "201X", "1799", "2200", "2015~", " 2015", "2015-00", "2015-13", "2015-21", "2015-XX",
    "2015/10", "1799-12", "2200-01", "2015-10-12", "2015-10-12/2015-10-11", "2015-10-12-2015-10-13",
    "2015-02-29/2015-03-01", "2015-10-12/2015-11-31", "1799-12-31/1800-01-01",
  ])
  func `all else is left to the exact reader`(text: String) {
    let bytes = Array(text.utf8) + CSVCell.padding
    #expect(DayTable().stretch(of: CSVCell(bytes.span, 0, count: text.utf8.count)) == nil)
  }
}
