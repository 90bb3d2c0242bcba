import Testing

@testable import OpenXML

@Suite struct DatePartsTests {
  @Test(
    arguments: [
      ("General", []), ("0.00", []), ("General\" km\"", []), ("0.0E+0", []), ("[Red]0", []),
      ("yyyy-mm-dd", [.year, .month, .day]), ("YYYY\\/MM", [.year, .month]), ("e", [.year]),
      ("mmm", [.month]), ("mmm:ss", [.month, .time]), ("mm:ss", [.time]), ("m:ss.0", [.time]),
      ("yyyy mm:ss", [.year, .time]), ("h:mm", [.time]), ("hh\"h\"mm", [.time]),
      ("h mmm", [.time, .month]), ("d.m.yy h:mm", [.year, .month, .day, .time]),
      ("h:mm m", [.time, .month]), ("[h]:mm", [.elapsed, .time]), ("[mm]:ss", [.elapsed, .time]),
      ("AM/PM", [.time]), ("h a/p", [.time]), ("d ddd", [.day, .weekday]), ("dddd", [.weekday]),
      ("yyyy\"年\"m\"月\";@", [.year, .month]), ("0;yyyy", []), ("\"dmy\"0", []), ("\\d0", []),
    ] as [(String, DateParts)])
  func `a code tells which parts of a day it shows`(code: String, parts: DateParts) {
    #expect(NumberFormat(code).dateParts == parts)
    #expect(NumberFormat(code).isDate == !parts.isEmpty)
  }
}
