import Register
import Testing

@Suite struct FigureComplaintTests {
  @Test(arguments: [
    ("1.234", "the mark may separate thousands or decimals; write 1234 if it is thousands"),
    ("1,234", "the mark may separate thousands or decimals; write 1234 if it is thousands"),
    (">6,000", "the mark may separate thousands or decimals; write 6000 if it is thousands"),
    ("53.7", "expected a whole number"), ("0.5", "expected a whole number"),
    ("1.23456万", "expected a whole number"), ("1.5-2", "expected a whole number"),
    ("12,34,567", "the marks in the number separate neither thousands nor decimals"),
    ("1000000000", "expected a number of at most 999999999"),
    ("10亿", "expected a number of at most 999999999"),
    ("1-1000000000", "expected a number of at most 999999999"),
    ("9223372036854775807", "expected a number of at most 999999999"),
    ("99999999999999999999999999", "expected a number of at most 999999999"),
    ("999999999", nil), ("9.99999999亿", nil),
    ("150+", "the plus may mean more than or at least; write >150 or >=150"),
    ("-5", "negative numbers are not recorded"), ("−5", "negative numbers are not recorded"),
    ("5%", "expected no percent sign"),
    ("dozens", "the word names no number; write a bound such as >=24, or leave it empty"),
    ("数十", "the word names no number; write a bound such as >=24, or leave it empty"),
    ("many", "the word names no number; write a bound such as >=24, or leave it empty"),
    ("twelve", "expected a number; write 150, >150, ~150 or 100-150, or leave it empty"),
    ("more than", "expected a number; write 150, >150, ~150 or 100-150, or leave it empty"),
    ("150 dogs", "unexpected 'dogs'; write 150, >150, ~150 or 100-150, or leave it empty"),
    ("12:30", "unexpected ':30'; write 150, >150, ~150 or 100-150, or leave it empty"),
    ("150-100", "the range ends below its start; write it upwards"),
    ("约150多", "the words before and after the number contradict each other"),
    ("~100-150", "a range needs no other word of quantity; write 100-150"),
    ("1-2万", "the multiplier may belong to both numbers; write 10000-20000"),
    ("<0", "nothing counts less than 0"), ("nearly 0", "nothing counts less than 0"),
  ])
  func `a refused figure says what was expected`(_ text: String, _ message: String?) {
    #expect(Self.message(text, .headcount) == message)
  }

  @Test func `a measure is told both readings of an ambiguous mark, and both are read`() throws {
    #expect(
      Self.message("1.234", .measure)
        == "the mark may separate thousands or decimals; write 1234 or 1.2340")
    #expect(try Figure(parsing: "1234", as: .measure) == Figure(.exact, 1234))
    #expect(try Figure(parsing: "1.2340", as: .measure) == Figure(.exact, 1234, decimals: 3))
  }

  @Test func `no number has more than fifteen digits`() throws {
    #expect(try Figure(parsing: "999999999999999", as: .count).low == Figure.largest)
    #expect(Self.message("1000000000000000", .count) != nil)
    #expect(Self.message("0.1234567890123456", .measure) != nil)
    #expect(Self.message("0.0000000000000001", .measure) != nil)
    #expect(try Figure(parsing: "0.123456789012345", as: .measure).decimals == 15)
  }

  @Test(arguments: [
    "1e5", "0x10", "150.", ".5", "1..2", "150 000 00", "15 00", "~", ">", ">>150", ">~150", "100-",
    "-", "100-150-200", "NaN", "inf", "150\u{0}", "+150", "=150", "1 234.567.8", "a dozens",
    "一百", "150万万", "N/A", "?",
  ])
  func `what is no figure is refused`(_ text: String) {
    #expect(Self.message(text, .measure) != nil)
  }

  @Test(arguments: ["", "a", "ab", "abc"])
  func `a long text is cut between two letters`(_ start: String) throws {
    let text = "150 \(start)" + String(repeating: "𠀀", count: 400)
    let message = try #require(Self.message(text, .count))
    #expect(!message.contains("\u{FFFD}"))
    #expect(message.contains("𠀀…"))
    #expect(message.utf8.count < 300)
  }

  private static func message(_ text: String, _ rules: FigureRules) -> String? {
    do throws(ValueError) {
      _ = try Figure(parsing: text, as: rules)
      return nil
    } catch {
      return error.description
    }
  }
}
