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
}
