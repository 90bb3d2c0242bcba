import Register
import Testing

@Suite struct RecordedDateTests {
  /// The text, where its first day lies, where its last day lies.
  @Test(arguments: [
    ("2015", "2015-01-01...2015-12-31", "2015-01-01...2015-12-31"),
    ("2015-10", "2015-10-01...2015-10-31", "2015-10-01...2015-10-31"),
    ("2016-02", "2016-02-01...2016-02-29", "2016-02-01...2016-02-29"),
    ("2015-10-12", "2015-10-12", "2015-10-12"),
    (" 2015-10-12\t", "2015-10-12", "2015-10-12"),
    ("2015-10-12/2015-10-21", "2015-10-12", "2015-10-21"),
    ("2015-10/2015-12", "2015-10-01...2015-10-31", "2015-12-01...2015-12-31"),
    ("2015/2016-03", "2015-01-01...2015-12-31", "2016-03-01...2016-03-31"),
    ("2015-08-05/..", "2015-08-05", "2015-08-05....."),
    ("2015-08-05/", "2015-08-05", "2015-08-05....."),
    ("../2015-08-05", ".....2015-08-05", "2015-08-05"),
    ("/2015-08", ".....2015-08-31", "2015-08-01...2015-08-31"),
    ("2006~", "2006-01-01...2006-12-31", "2006-01-01...2006-12-31"),
    ("201X", "2010-01-01...2019-12-31", "2010-01-01...2019-12-31"),
    ("20XX", "2000-01-01...2099-12-31", "2000-01-01...2099-12-31"),
    ("2018-XX", "2018-01-01...2018-12-31", "2018-01-01...2018-12-31"),
    ("2018-XX-XX", "2018-01-01...2018-12-31", "2018-01-01...2018-12-31"),
    ("2018-06-XX", "2018-06-01...2018-06-30", "2018-06-01...2018-06-30"),
    ("2018-07-0X", "2018-07-01...2018-07-09", "2018-07-01...2018-07-09"),
    ("2018-07-1X", "2018-07-10...2018-07-19", "2018-07-10...2018-07-19"),
    ("2018-02-2X", "2018-02-20...2018-02-28", "2018-02-20...2018-02-28"),
    ("2018-07-3X", "2018-07-30...2018-07-31", "2018-07-30...2018-07-31"),
    ("2018-06-3X", "2018-06-30", "2018-06-30"),
    ("2019-21", "2019-03-01...2019-05-31", "2019-03-01...2019-05-31"),
    ("2020-21", "2020-03-01...2020-05-31", "2020-03-01...2020-05-31"),
    ("2019-22", "2019-06-01...2019-08-31", "2019-06-01...2019-08-31"),
    ("2019-23", "2019-09-01...2019-11-30", "2019-09-01...2019-11-30"),
    ("2018-24", "2018-12-01...2019-02-28", "2018-12-01...2019-02-28"),
    ("2019-24", "2019-12-01...2020-02-29", "2019-12-01...2020-02-29"),
    ("0001-01-01", "0001-01-01", "0001-01-01"), ("0001-01-01~", "0001-01-01", "0001-01-01"),
    ("9999-12-31~", "9999-12-31", "9999-12-31"), ("2018-07-31~", "2018-07-31", "2018-07-31"),
    ("2018-07-31/2018-08", "2018-07-31", "2018-08-01...2018-08-31"),
    ("0001-01", "0001-01-01...0001-01-31", "0001-01-01...0001-01-31"),
    ("9999-12", "9999-12-01...9999-12-31", "9999-12-01...9999-12-31"),
    ("0001", "0001-01-01...0001-12-31", "0001-01-01...0001-12-31"),
    ("001X", "0010-01-01...0019-12-31", "0010-01-01...0019-12-31"),
    ("999X", "9990-01-01...9999-12-31", "9990-01-01...9999-12-31"),
    ("99XX", "9900-01-01...9999-12-31", "9900-01-01...9999-12-31"),
    ("9999", "9999-01-01...9999-12-31", "9999-01-01...9999-12-31"),
  ])
  func `a date says where its first and its last day lie`(
    _ text: String, _ start: String, _ end: String
  ) throws {
    let date = try RecordedDate(parsing: text)
    #expect(date.start.description == start)
    #expect(date.end.description == end)
  }

  @Test func `the order of both days cuts the ranges of an interval`() throws {
    let date = try RecordedDate(parsing: "2015-10-15/2015-10")
    #expect(date.end.description == "2015-10-15...2015-10-31")
    #expect(date.description == "2015-10-15/2015-10")
    let other = try RecordedDate(parsing: "2015-10/2015-10-15")
    #expect(other.start.description == "2015-10-01...2015-10-15")
    #expect(other.description == "2015-10/2015-10-15")
  }

  @Test(arguments: [
    ("2015-10-12", "２０１５-１０-１２"), ("2015-10-12", "2015年10月12日"),
    ("2015-10-12", "12.10.2015"), ("2001-05-11", "2001年 5 月11日"),
    ("2001-05-11", "2001 年 05 月 11 日"), ("2015-10", "2015年10月"), ("2015", "2015年"),
    ("2015-10-02", "2015年10月2日"), ("0001", "0001年"), ("9999", "9999年"), ("9999-12", "9999年12月"),
    ("0001-01-01", "1.1.0001"), ("2015-10-12/2015-10-12", "12.10.2015/12.10.2015"),
    ("2015-10-12", "2015年10\u{2009}月\u{202F}12日"), ("2015-10-12", "\u{3000}2015-10-12\u{3000}"),
    ("2015-10-12", "２０１５－１０－１２"), ("2015?", "2015？"), ("2015~", "2015～"), ("2015-10", "２０１５年１０月"),
    ("2015-04-03", "3.4.2015"),
    ("2015-04-03", "03. 04. 2015"),
    ("2015-10-12/2015-10-21", "2015年10月12日/2015年10月21日"),
    ("2015-10-12/2015-10-21", "12.10.2015/21.10.2015"),
    ("2015-10-12/2015-10-21", "2015-10-12 / 2015-10-21"), ("2006~", "2006年~"),
    ("2015-08-05/..", "5.8.2015/.."), ("2015-08-05/", "5.8.2015/"), ("2015", "\u{3000}2015\u{A0}"),
  ])
  func `what EDTF, Chinese and German say alike is one value`(
    _ edtf: String, _ other: String
  ) throws {
    #expect(try RecordedDate(parsing: other) == RecordedDate(parsing: edtf))
  }

  @Test(arguments: [
    // Years first.
    ("1979-03-14", "1979.03.14"), ("1979-03-14", "1979/3/14"), ("1979-03-14", "1979-3-14"),
    ("1979-03-04", "1979 - 03 - 4"), ("2004-12", "2004.12"), ("2004-12", "2004/12"),
    ("2004-03", "2004-3"), ("2011-12", "2011.12"), ("1999-10", "1999/10"),
    // The order of day and month can be one only.
    ("2015-04-13", "13/04/2015"), ("2015-04-13", "04/13/2015"), ("2015-04-13", "13-4-2015"),
    ("2015-04-04", "04/04/2015"), ("2015-10", "10.2015"), ("2015-10", "10/2015"),
    // Chinese.
    ("2001-05-11", "2001年5月11号"), ("2019-23", "2019年秋季"), ("2019-21", "2019年春"),
    ("2019-22", "2019 年 夏"), ("2001-05-01", "2001年5月1号"), ("0001-05", "0001年5月"),
    ("0001-21", "0001年春"), ("9999-21", "9999年春"),
    // Months and seasons in words.
    ("2014-06-15", "15. Juni 2014"), ("2014-06-15", "15 June 2014"),
    ("2014-06-15", "June 15, 2014"), ("2014-06-15", "15th June 2014"),
    ("2004-12-28", "DEC. 28, 2004"), ("2004-12-28", "28.Dez.2004"), ("2014-06", "Juni 2014"),
    ("2014-09", "Sept. 2014"), ("2014-03", "MÄRZ 2014"), ("2014-03", "Maerz 2014"),
    ("2019-23", "autumn 2019"), ("2019-22", "Sommer 2019"), ("2019-21", "Frühjahr 2019"),
    ("2014-06-01", "June 1, 2014"), ("2014-01", "Jänner 2014"), ("2014-03", "Mär 2014"),
    ("2019-21", "spring 2019"), ("2019-21", "Frühling 2019"), ("2019-22", "summer 2019"),
    ("2019-23", "fall 2019"), ("2019-23", "Herbst 2019"),
    ("2014-06~", "June 2014~"), ("2014-06-15/2014-06-20", "15 June 2014/20 June 2014"),
  ])
  func `a date that people write is read where it can mean one thing only`(
    _ edtf: String, _ written: String
  ) throws {
    #expect(try RecordedDate(parsing: written) == RecordedDate(parsing: edtf))
  }

  @Test(
    arguments: [
      ("January", "Januar", "jan", "Jan."), ("February", "Februar", "Feb", "feb."),
      ("March", "März", "Mar", "Mrz."), ("April", "April", "Apr", "apr."),
      ("May", "Mai", "MAY", "mai"), ("June", "Juni", "Jun", "Jun."),
      ("July", "Juli", "Jul", "jul."),
      ("August", "August", "Aug", "aug."), ("September", "September", "Sep", "Sept."),
      ("October", "Oktober", "Oct", "Okt."), ("November", "November", "Nov", "nov."),
      ("December", "Dezember", "Dec", "Dez."),
    ].enumerated().map { ($0 + 1, [$1.0, $1.1, $1.2, $1.3]) })
  func `every month has its names`(month: Int, names: [String]) throws {
    for name in names {
      #expect(try RecordedDate(parsing: "1 \(name) 2014").start.earliest.civil.month == month)
    }
  }

  @Test func `slashes are read in the order that is declared`() throws {
    #expect(
      try RecordedDate(parsing: "03/04/2015", order: .dayFirst).description == "2015-04-03")
    #expect(try RecordedDate(parsing: "3/4/2015", order: .dayFirst).description == "2015-04-03")
    #expect(
      try RecordedDate(parsing: "03/04/2015", order: .monthFirst).description == "2015-03-04")
    #expect(try RecordedDate(parsing: "2015-10", order: .monthFirst).description == "2015-10")
    let error = #expect(throws: ValueError.self) {
      try RecordedDate(parsing: "13/04/2015", order: .monthFirst)
    }
    #expect(error?.complaint == "no such day in the declared order of day and month")
    #expect(error?.repair == "write 2015-04-13")
  }

  @Test(
    arguments: [
      ("2015-10-12", .day, .day, []), ("2018-07-1X", .tenDays, .tenDays, []),
      ("2018-07-XX", .month, .month, []),
      ("2018-24%", .season, .season, [.approximate, .uncertain]),
      ("2018-XX-XX", .year, .year, []), ("201X~", .decade, .decade, .approximate),
      ("20XX?", .century, .century, .uncertain), ("2015/..", .year, .none, []),
      ("/2015-10?", .none, .month, .uncertain),
      ("2015~/2016?", .year, .year, [.approximate, .uncertain]),
    ] as [(String, DatePrecision, DatePrecision, DateQualifier)])
  func `a date knows how precise and how doubtful it is`(
    _ text: String, _ first: DatePrecision, _ last: DatePrecision, _ qualifier: DateQualifier
  ) throws {
    let date = try RecordedDate(parsing: text)
    #expect(date.precision == first)
    #expect(date.endPrecision == last)
    #expect(date.qualifier == qualifier)
  }

  @Test(arguments: [
    ("2015-10-12", 1, 1), ("2015-10", 1, 1), ("2015-10-12/2015-10-21", 10, 10),
    ("2015-10-12/2015-10-12", 1, 1), ("2015-10/2015-10", 1, 31), ("2015-09/2015-10", 2, 61),
    ("2015-10-12/..", 1, nil), ("/2015-10-12", 1, nil),
  ])
  func `an interval lasts from its first to its last day`(
    _ text: String, _ fewest: Int, _ most: Int?
  ) throws {
    let length = try RecordedDate(parsing: text).length
    #expect(length.fewest == fewest)
    #expect(length.most == most)
  }

  @Test func `a date is made from a day`() throws {
    let day = try #require(Day(year: 2015, month: 10, day: 12))
    #expect(RecordedDate(day).description == "2015-10-12")
  }

  @Test func `a date takes 24 bytes at most`() {
    #expect(MemoryLayout<RecordedDate>.stride <= 24)
  }

  @Test(arguments: [
    ("2015-10-12", true), ("2015-10", false), ("2015-10-12/2015-10-13", true),
    ("2015-10/2015-10-31", false), ("2015-10-12/2015-11", false), ("2015-10-12/..", false),
  ])
  func `a date is exact where its first and its last day are`(_ text: String, _ isExact: Bool)
    throws
  {
    #expect(try RecordedDate(parsing: text).isExact == isExact)
  }

  @Test func `an interval may be of one day`() throws {
    #expect(try RecordedDate(parsing: "2015-10-12~/2015-10-12").isInterval)
    #expect(try RecordedDate(parsing: "2015-10-12/2015-10-12").isInterval)
  }
}
