import Register
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1970, 1, 2, 1), (1969, 12, 31, -1), (2000, 2, 29, 11_016),
    (2000, 3, 1, 11_017), (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896), (2017, 10, 12, 17_451),
    (1900, 3, 1, -25_508),
  ])
  func `a day counts from 1970`(_ year: Int, _ month: Int, _ day: Int, _ number: Int32) throws {
    let found = try #require(Day(year: year, month: month, day: day))
    #expect(found.number == number)
    #expect(found.civil == (year, month, day))
  }

  @Test(arguments: [
    (2023, 2, 29), (1900, 2, 29), (2015, 4, 31), (2015, 13, 1), (2015, 0, 1), (2015, 1, 0),
    (2015, 1, 32), (0, 12, 31), (10_000, 1, 1), (-1, 1, 1),
  ])
  func `a day that no calendar has is none`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(2024, 2, 29), (2000, 2, 29), (2015, 1, 31), (1, 1, 1), (9999, 12, 31)])
  func `a day at the edge of the calendar is one`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) != nil)
  }

  @Test func `four hundred years follow one another day by day`() {
    var (year, month, day) = (1800, 1, 1)
    for number in Int32(-62_091)...84_005 {
      let found = Day(number: number)
      guard found.civil == (year, month, day), found.year == year,
        Day(year: year, month: month, day: day) == found
      else {
        Issue.record("day \(number) is \(found), expected \(year)-\(month)-\(day)")
        return
      }
      day += 1
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year == 2000)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect((year, month, day) == (2200, 1, 1))
  }

  @Test func `a year begins in January and ends in December`() {
    #expect(Day.firstDay(ofYear: 2016) == Day(year: 2016, month: 1, day: 1))
    #expect(Day.lastDay(ofYear: 2016) == Day(year: 2016, month: 12, day: 31))
    #expect(Day.firstDay(ofYear: 1) == Day(year: 1, month: 1, day: 1))
    #expect(Day.lastDay(ofYear: 9999) == Day(year: 9999, month: 12, day: 31))
  }

  @Test func `every day lies between the distant past and the distant future`() throws {
    #expect(Day.distantPast < Day.firstDay(ofYear: 1))
    #expect(Day.lastDay(ofYear: 9999) < Day.distantFuture)
    #expect(Day.distantFuture.advanced(by: 1) == .distantFuture)
    #expect(Day.distantPast.advanced(by: -1) == .distantPast)
  }

  @Test func `a day is written as ISO 8601 writes it`() throws {
    #expect(try #require(Day(year: 987, month: 6, day: 5)).description == "0987-06-05")
    #expect(Day.distantFuture.description == "..")
  }
}
