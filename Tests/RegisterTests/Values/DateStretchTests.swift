import Register
import Testing

@Suite struct DateStretchTests {
  @Test(arguments: [
    // The second side says only what differs.
    ("2017-10-10/2017-10-14", "2017年10月10日至14日"), ("2017-10-10/2017-10-14", "2017年10月10日—14日"),
    ("2017-10-10/2017-10-14", "2017年10月10日——14日"), ("2017-10-10/2017-10-14", "2017年10月10-14日"),
    ("2017-10-10/2017-10-14", "2017年10月10日～14日"), ("2017-10-10/2017-10-14", "2017年10月10日到14号"),
    ("2017-10-10/2017-10-14", "从2017年10月10日至14日"),
    ("2017-10-10/2017-10-14", "2017 年 10 月 10 日 至 14 日"),
    ("2017-10-10/2017-11-02", "2017年10月10日至11月2日"), ("2017-09/2017-10", "2017年9月至10月"),
    ("2017-09/2017-10", "2017年9-10月"), ("2013/2017", "2013-2017年"), ("2013/2017", "2013年至2017年"),
    ("2017-12-28/2018-01-03", "2017年12月28日至2018年1月3日"), ("2017-10-10/2018", "2017年10月10日至2018年"),
    ("2017-10-10/2017-10-14", "2017.10.10-14"), ("2017-10-10/2017-10-14", "2017.10.10-10.14"),
    ("2017-10-10/2017-11-02", "2017/10/10-11/2"),
    // The first side says only what differs.
    ("2017-10-10/2017-10-14", "10.–14.10.2017"), ("2017-10-10/2017-10-14", "10.-14.10.2017"),
    ("2017-10-10/2017-10-14", "10. - 14. 10. 2017"), ("2017-10-10/2017-11-14", "10.10.–14.11.2017"),
    ("2017-10-10/2017-11-14", "10.10-14.11.2017"), ("2017-10-10/2017-10-11", "10./11.10.2017"),
    ("2017-10-10/2017-10-14", "10. bis 14. Oktober 2017"),
    ("2017-10-10/2017-10-14", "vom 10. bis 14. Oktober 2017"),
    ("2017-09-28/2017-10-03", "28. September bis 3. Oktober 2017"),
    ("2017-10-10/2017-10-11", "10./11. Oktober 2017"),
    ("2017-10/2017-11", "Oktober bis November 2017"),
    ("2017-10-10/2017-10-14", "October 10-14, 2017"),
    ("2017-10-10/2017-10-14", "10–14 October 2017"),
    ("2017-10-10/2017-10-14", "from 10 to 14 October 2017"), ("2017-10/2017-11", "Oct–Nov 2017"),
    ("2017-10-28/2017-11-03", "Oct 28 – Nov 3, 2017"),
    ("2017-10-28/2017-11-03", "28 Oct – 3 Nov 2017"),
    ("2017-10-10/2017-10-14", "10 al 14 de octubre de 2017"),
    ("2017-10-10/2017-10-14", "del 10 al 14 de octubre de 2017"),
    ("2017-09-28/2017-10-03", "desde el 28 de septiembre hasta el 3 de octubre de 2017"),
    // Both sides are whole.
    ("1995/2003", "1995-2003"), ("1995/2003", "1995–2003"), ("1995/2003", "1995 - 2003"),
    ("2017-10-10/2017-10-14", "2017/10/10-2017/10/14"),
    ("2017-10-10/2017-10-14", "2017-10-10 - 2017-10-14"),
    ("2017-10-10/2017-10-14", "2017-10-10至2017-10-14"),
    ("2017-10-10/2017-10-14", "10.10.2017–14.10.2017"),
    ("2017-12-28/2018-01-03", "28 December 2017 – 3 January 2018"),
  ])
  func `a stretch of days is read from what its two sides say together`(
    _ edtf: String, _ written: String
  ) throws {
    #expect(try RecordedDate(parsing: written) == RecordedDate(parsing: edtf))
  }

  @Test(arguments: [
    ("2017-10-10", "二〇一七年十月十日"), ("2017", "二零一七年"), ("2017-10", "二○一七年十月"),
    ("1974-02-01", "一九七四年二月一日"), ("2017-10-11", "二〇一七年十月十一日"), ("2017-11-20", "二〇一七年十一月二十日"),
    ("2017-12-31", "二〇一七年十二月三十一日"), ("2017-12-31", "二〇一七年十二月卅一日"), ("2017-12-29", "2017年十二月廿九日"),
    ("2017-10-21/2017-10-31", "二〇一七年十月二十一日至三十一日"), ("2017-10-10", "2017年10月10號"),
  ])
  func `Chinese numerals are numbers`(_ edtf: String, _ written: String) throws {
    #expect(try RecordedDate(parsing: written) == RecordedDate(parsing: edtf))
  }

  @Test(arguments: [
    ("2014-06-15", "15 de junio de 2014"), ("2014-06-15", "15 de junio del 2014"),
    ("2015-01-03", "3 ene 2015"), ("2015-01-03", "03-ene-2015"), ("2014-09", "septiembre de 2014"),
    ("2014-09-01", "1 set. 2014"), ("2014-06-15", "15 Junio 2014"), ("2017-10-15", "15-Oct-2017"),
  ])
  func `the months of Spanish are read`(_ edtf: String, _ written: String) throws {
    #expect(try RecordedDate(parsing: written) == RecordedDate(parsing: edtf))
  }

  @Test(
    arguments: [
      ["enero", "ene"], ["febrero", "feb"], ["marzo", "mar"], ["abril", "abr"], ["mayo", "may"],
      ["junio", "jun"], ["julio", "jul"], ["agosto", "ago"], ["septiembre", "setiembre", "set"],
      ["octubre", "oct"], ["noviembre", "nov"], ["diciembre", "dic"],
    ].enumerated().map { ($0 + 1, $1) })
  func `every month has its Spanish names`(month: Int, names: [String]) throws {
    for name in names {
      #expect(try RecordedDate(parsing: "1 de \(name) de 2014").start.earliest.civil.month == month)
    }
  }

  @Test(
    arguments: [
      ("2003-1995", .reversed), ("2017年12月28日至1月3日", .reversed),
      ("28 December – 3 January 2018", .reversed), ("14.–10.10.2017", .reversed),
      // No side says the year.
      ("10月10日至11月2日", .malformed), ("10月10日", .malformed), ("October 10-14", .ambiguous),
      ("10 a 14 de octubre", .malformed), ("10.–14.10.", .malformed),
      // What is missing could be taken from the other side in more than one way, or in none.
      ("2017.10-12", .malformed), ("2017-10-10-14", .malformed),
      ("2015-10-12-2015-10-21", .malformed),
      ("10 – October 14, 2017", .malformed), ("10, 2017 – 14 October 2017", .malformed),
      ("2017年10月至14日", .malformed), ("2017年10日至14日", .malformed), ("2017年10月10日至11月", .malformed),
      ("2017年10月10日至", .malformed), ("至2017年10月10日", .malformed), ("2017年1月至2月至3月", .malformed),
      // Two digits of a year, years of other eras, numerals that are no number.
      ("2004–06", .malformed), ("民国106年10月10日", .unsupported), ("令和元年", .unsupported),
      ("106年10月10日", .ambiguous), ("二〇一七年十月四十日", .malformed), ("一七年十月", .malformed),
      ("二〇二三年二月二十九日", .outOfRange), ("二〇一七年二一月", .malformed),
      // Two seasons a year have the name.
      ("primavera de 2014", .malformed),
    ] as [(String, ValueError.Reason)])
  func `what has no year, or two readings, is refused`(
    _ text: String, _ reason: ValueError.Reason
  ) {
    let error = #expect(throws: ValueError.self) { try RecordedDate(parsing: text) }
    #expect(error?.reason == reason)
  }

  @Test(arguments: [
    (
      "10月10日至11月2日",
      "no year is stated; write 2015, 2015-10, 2015-10-12 or 2015-10-12/2015-10-21"
    ),
    ("民国106年10月10日", "years are counted in the common era; write the year as 2017"),
    ("106年10月10日", "the year has 3 digits; write it with four, 2015年"),
    ("5年10月10日", "the year has 1 digit; write it with four, 2015年"),
    (
      "[1667,1668]",
      "sets and choices of dates are not recorded; write the interval that holds them, 2015/2016"
    ),
    ("1950S2", "significant digits are not recorded; write 19XX or 195X"),
    (
      "2004?-06-11",
      "doubts about a part of a date are not recorded; doubt the whole date, as in 2004-06-11?"
    ),
    (
      "1984-1X",
      "digits that are not stated are recorded at the end of a date only; "
        + "write 201X, 20XX, 2018-XX, 2018-07-XX or 2018-07-1X"
    ),
  ])
  func `the reason names what is missing`(_ text: String, _ message: String) {
    let error = #expect(throws: ValueError.self) { try RecordedDate(parsing: text) }
    #expect(error?.description == message)
  }
}
