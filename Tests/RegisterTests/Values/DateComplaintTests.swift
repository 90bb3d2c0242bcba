import Register
import Testing

@Suite struct DateComplaintTests {
  @Test(arguments: [
    ("", "no date; write 2015, 2015-10, 2015-10-12 or 2015-10-12/2015-10-21"),
    ("  ", "no date; write 2015, 2015-10, 2015-10-12 or 2015-10-12/2015-10-21"),
    ("spring", "expected a date; write 2015, 2015-10, 2015-10-12 or 2015-10-12/2015-10-21"),
    ("03/04/2015", "ambiguous order of day and month; write 2015-04-03 or 2015-03-04"),
    ("3-4-2015", "ambiguous order of day and month; write 2015-04-03 or 2015-03-04"),
    ("2011/12", "a month, or two years; write 2011-12 or 2011/2012"),
    ("2000/01", "a month, or two years; write 2000-01 or 2000/2001"),
    ("1999/10", nil),
    ("winter 2018", "expected a date; write 2015, 2015-10, 2015-10-12 or 2015-10-12/2015-10-21"),
    ("13/14/2015", "no such day in the calendar"), ("31.4.2015", "no such day in the calendar"),
    ("3.4.15", "the year has two digits; write it as 2015-10-12"),
    ("2023-02-29", "2023-02 has 28 days"), ("2024-02-30", "2024-02 has 29 days"),
    ("2023年2月29日", "2023-02 has 28 days"),
    ("2015-04-31/2015-05-01", "'2015-04-31': 2015-04 has 30 days"),
    ("2015-13", "expected a month from 01 to 12"), ("2015-00-01", "expected a month from 01 to 12"),
    ("2015-20", "expected a month from 01 to 12"), ("2015-01-32", "2015-01 has 31 days"),
    ("2015-12-32", "2015-12 has 31 days"), ("2015-21-01", "expected a month from 01 to 12"),
    ("2015-42", "expected a month from 01 to 12"),
    ("2015-21-", "expected a date; write 2015, 2015-10, 2015-10-12 or 2015-10-12/2015-10-21"),
    ("2015-41", "of the seasons, only 21 (spring) to 24 (winter) are recorded"),
    ("2015-13-01", "expected a month from 01 to 12"), ("2015-10-00", "2015-10 has 31 days"),
    ("2019-25", "of the seasons, only 21 (spring) to 24 (winter) are recorded"),
    ("0000", "expected a year from 0001 to 9999"),
    ("0000-05-01", "expected a year from 0001 to 9999"),
    ("000X", "expected a year from 0001 to 9999"), ("00XX", "expected a year from 0001 to 9999"),
    ("00-05", "expected a date; write 2015, 2015-10, 2015-10-12 or 2015-10-12/2015-10-21"),
    ("yes", "expected a date; write 2015, 2015-10, 2015-10-12 or 2015-10-12/2015-10-21"),
    ("Y17000", "expected a year from 0001 to 9999"),
    ("-0044", "expected a year from 0001 to 9999"),
    ("2015-10-12T09:60", "times of day are not recorded; write 2015-10-12"),
    ("2015-10-12T24:00", "times of day are not recorded; write 2015-10-12"),
    ("2015-10-12T09:00:00+15", "times of day are not recorded; write 2015-10-12"),
    ("15-Oct-17", "the year has two digits; write it as 2015-10-12"),
    ("2015-10-12T09", "times of day are not recorded; write 2015-10-12"),
    ("20151012", "expected hyphens in the date; write 2015-10-12"),
    ("99991231", "expected hyphens in the date; write 9999-12-31"),
    ("2015-123456789-1", "expected a month from 01 to 12"),
    ("2015-10-21/2015-10-12", "the interval ends before it starts"),
    ("2016/2015", "the interval ends before it starts"),
    (
      "2015/soon",
      "'soon': expected a date; write 2015, 2015-10, 2015-10-12 or 2015-10-12/2015-10-21"
    ),
    ("../..", "expected a date on one side of the slash at least"),
    ("/", "expected a date on one side of the slash at least"),
    ("2015/..", nil), ("2015/2015", nil),
  ])
  func `a refused date says what was expected`(_ text: String, _ message: String?) {
    #expect(Self.message(text) == message)
  }

  @Test(arguments: [
    // The signs differ, or a number has too many digits.
    "3.4-2015", "2015.10-12", "2015.10-12T09:00", "2015-10.12T09:00", "123/4/2015", "3/456/2015",
    "2015/012/3",
    "2015/12/003", "2015-1234567890-1", "2015-10-1234567890",
    // The time is missing.
    "2015-10-12T",
  ])
  func `what only looks like a date in another order is told no order`(_ text: String) {
    #expect(
      Self.message(text)
        == "expected a date; write 2015, 2015-10, 2015-10-12 or 2015-10-12/2015-10-21")
  }

  @Test(arguments: [
    "2015-10-12-2015-10-21", "201:-10-12", "2015-10-1:", "2015-10x12", "2015x10-12", "2018-X1",
    "2018-X1-XX", "2018-XX-X1",
    "2018-07-X1", "2018-1X", "2018-0X", "XXXX", "2X18", "2018-XX-12", "20XX-10",
    "2018-02-3X", "2018-07-4X",
    "201", "20155", "2015-10-12-", "2015-10.12", "10-2015", "2015/13", "32.2015", "1.2.3.2015",
    "June", "June 14", "14 June 15 2014", "31 June 2014", "June 31 2014", "14th 2014", "Jn 2014",
    "Juni2014", "winter 2019", "spring", "2019年冬", "2019年秋天", "2015年10月12号日", "2015-10-1a",
    "2015--10", "[2015,2016]", "2015?-10",
    "2015-10-12/2015-10-13/2015-10-14", "42289", "2015..2016", "2015~~", "~2015", "2015 10",
    // Dates as long as those that are read at once, and not quite in their place.
    "X2015-10-1", "015-10-123", "2015-10-12/2015-10-1", "2015-10-12/12015-10-1",
    "015-10-123/2015-10-12", " 12015-10-12", "2015-10-123 ", "2015/x2016", "Dec., 2014",
    "201x", "..", "2015/…", "2015/.x", "年", "2015月", "15年3月1日", "1.10.12.2015",
    "2015-10-12\u{0}",
  ])
  func `what is no date is refused`(_ text: String) {
    #expect(Self.message(text) != nil)
  }

  @Test(
    arguments: [
      ("03/04/2015", .ambiguous), ("2023-02-29", .outOfRange), ("2016/2015", .reversed),
      ("2015-10-12T09", .unsupported), ("", .empty), ("soon", .malformed),
    ] as [(String, ValueError.Reason)])
  func `a refused date says why`(_ text: String, _ reason: ValueError.Reason) {
    #expect(throws: ValueError.self) { try RecordedDate(parsing: text) }
    do throws(ValueError) {
      _ = try RecordedDate(parsing: text)
    } catch {
      #expect(error.reason == reason)
    }
  }

  @Test func `a letter that is cut off is refused`() {
    let bytes = Array("2014 Jun".utf8) + [0xC3]
    #expect(throws: ValueError.self) { try RecordedDate(parsing: bytes.span) }
  }

  @Test func `a text of a million bytes is refused briefly`() {
    let text = String(repeating: "2015-10-12", count: 100_000)
    #expect((Self.message(text) ?? text).utf8.count < 400)
  }

  @Test func `a date far before other words is refused`() {
    let blanks = String(repeating: " ", count: 200)
    #expect(Self.message("2015-10-12\(blanks)or so") != nil)
    #expect(Self.message("\(blanks)2015-10-12\(blanks)") == nil)
  }

  private static func message(_ text: String) -> String? {
    do throws(ValueError) {
      _ = try RecordedDate(parsing: text)
      return nil
    } catch {
      return error.description
    }
  }
}
