import Tables
import Testing

@testable import Publishing

@Suite struct TextLinesTests {
  @Test(arguments: [
    ("aa bb cc", 8, ["aa bb cc"]), ("aa bb cc", 7, ["aa bb", "cc"]),
    ("aa bb cc", 2, ["aa", "bb", "cc"]),
    ("on 2017-10-12 in", 11, ["on", "2017-10-12", "in"]), ("", 5, []), ("  a   b ", 5, ["a b"]),
    ("abcdefg", 3, ["abc", "def", "g"]), ("ab cdefg", 3, ["ab", "cde", "fg"]),
  ])
  func `lines end at spaces, and only words too long are cut`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(TextLines.lines(text, width: width) == lines)
  }

  @Test(arguments: [
    ("德阳市代表团", 6, ["德阳市", "代表团"]), ("德阳市代表团", 7, ["德阳市", "代表团"]),
    ("德阳，代表", 4, ["德", "阳，", "代表"]), ("访问（科宁）市", 6, ["访问", "（科", "宁）市"]),
    ("to 德阳 city", 7, ["to 德阳", "city"]), ("to 德阳 city", 6, ["to 德", "阳", "city"]),
  ])
  func `lines end beside wide characters, but not at marks that belong to them`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(TextLines.lines(text, width: width) == lines)
  }

  @Test(arguments: [
    ("a\nb\tc", "a b c"), ("\u{1B}[31mred", " [31mred"), ("a\u{202E}b\u{200F}c", "abc"),
    ("a\u{2028}b", "a b"), ("e\u{301}é", "e\u{301}é"),
  ])
  func `what a terminal would act on is not shown`(text: String, shown: String) {
    #expect(TextLines.shown(text) == shown)
  }
}
