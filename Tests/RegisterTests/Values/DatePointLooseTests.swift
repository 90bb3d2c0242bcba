import Register
import Testing

@Suite struct DatePointLooseTests {
  @Test(arguments: [
    "2015-05-20T09:00", "2015-05-20T09:00:00", "2015-05-20t23:59:59Z", "2015-05-20 00:00:00",
    "2015-05-20T09:00:00.5", "2015-05-20T09:00:00+08:00", "2015-05-20T09:00-03",
  ])
  func `of a time the day counts as it is written`(text: String) throws {
    #expect(try RecordedDate(parsing: text).description == "2015-05-20")
  }

  @Test(arguments: [
    "2015-05-20T24:00", "2015-05-20T09:60", "2015-05-20T9:00", "2015-05-20T09:00:61",
    "2015-05-20T09:00:00.", "2015-05-20T09:00+15", "2015-05-20T09:00x", "2015-05-32T09:00",
    "2015-05T09:00:00x", "2015-05-20T09:00:00Z12",
  ])
  func `what is no time of day is refused`(text: String) {
    #expect(throws: ValueError.self) { try RecordedDate(parsing: text) }
  }

  @Test(arguments: [
    ("ca. 1999", "1999~"), ("ca 1999", "1999~"), ("circa 1983", "1983~"), ("um 1975", "1975~"),
    ("c. 1990", "1990~"), ("约1975年", "1975~"), ("大約1975年6月", "1975-06~"),
    ("1975年左右", "1975~"), ("about June 2014", "2014-06~"), ("etwa 12.10.2015", "2015-10-12~"),
  ])
  func `words that say that a date is about right make it approximate`(
    text: String, date: String
  ) throws {
    #expect(try RecordedDate(parsing: text).description == date)
  }

  @Test(arguments: [
    ("2016年10月初", "2016-10"), ("2016年10月下旬", "2016-10"), ("2016年底", "2016"),
    ("Anfang 2016", "2016"), ("Ende Oktober 2016", "2016-10"), ("mid-2016", "2016"),
    ("late October 2016", "2016-10"), ("mediados de mayo de 1993", "1993-05"),
  ])
  func `a part of a month or year is some day of it`(text: String, date: String) throws {
    #expect(try RecordedDate(parsing: text).description == date)
  }

  @Test(arguments: [
    ("1.º de mayo de 1993", "1993-05-01"), ("1º de mayo de 1993", "1993-05-01"),
  ])
  func `a Spanish first of the month is read`(text: String, date: String) throws {
    #expect(try RecordedDate(parsing: text).description == date)
  }

  @Test(arguments: ["ca. ", "ca. 1999~", "约", "初", "Ende", "2016年10月10日初", "ca. bald"])
  func `words without a date are none`(text: String) {
    #expect(throws: ValueError.self) { try RecordedDate(parsing: text) }
  }
}
