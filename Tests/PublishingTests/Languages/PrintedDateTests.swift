import Testing

@testable import Publishing

@Suite struct PrintedDateTests {
  @Test(
    arguments: [
      ("2017-10-12", "2017-10-12"),
      ("2015-10", "2015-10"),
      ("2015", "2015"),
      ("0980", "0980"),
      ("2015-10-12/2015-10-21", "2015-10-12 to 2015-10-21"),
      ("2015-08-05/..", "from 2015-08-05"),
      ("../2015", "until 2015"),
      ("2017-10-12/", "from 2017-10-12, end not stated"),
      ("/2017", "until 2017, start not stated"),
      ("2006~", "about 2006"),
      ("2006?", "2006 (uncertain)"),
      ("2006%", "about 2006 (uncertain)"),
      ("2006~/2008-03?", "about 2006 to 2008-03 (uncertain)"),
      ("2019-21", "spring 2019"),
      ("2019-22", "summer 2019"),
      ("2019-23", "autumn 2019"),
      ("2019-24", "winter 2019"),
      ("2018-07-1X", "a day from 2018-07-10 to 2018-07-19"),
      ("2018-07-0X", "a day from 2018-07-01 to 2018-07-09"),
      ("2018-07-3X", "a day from 2018-07-30 to 2018-07-31"),
      ("2018-06-3X", "2018-06-30"),
      ("2016-02-2X", "a day from 2016-02-20 to 2016-02-29"),
      ("2017-02-2X", "a day from 2017-02-20 to 2017-02-28"),
      ("2018-07-XX", "a day in 2018-07"),
      ("2018-XX-XX", "a day in 2018"),
      ("2018-XX", "a month in 2018"),
      ("2018-1X", "a month from 2018-10 to 2018-12"),
      ("201X", "a year from 2010 to 2019"),
      ("20XX", "a year from 2000 to 2099"),
      ("2017-10-12/", "from 2017-10-12, end not stated"),
      ("/2017", "until 2017, start not stated"),
    ])
  func `a date in EDTF says in English what it says, and no more`(edtf: String, english: String) {
    #expect(English().date(edtf) == english)
  }

  @Test(
    arguments: [
      "", "before 2010", "2017-13", "2017-00", "2017-02-29", "2017-2-3", "17-02-03", "2017-02-3X",
      "2018-X1", "2018-XX-12", "../..", "2015/2016/2017", "2017-25", "~",
      "十月",
    ])
  func `what is no such date stays as it is`(text: String) {
    #expect(English().date(text) == text)
  }

  @Test func `titles spell a day out`() {
    #expect(English().longDate("2017-12-31") == "31 December 2017")
    #expect(English().longDate("2017-01-01") == "1 January 2017")
    #expect(English().longDate("2017-12") == "2017-12")
  }
}
