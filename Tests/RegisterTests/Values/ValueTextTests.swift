import Testing

@testable import Register

struct ValueTextTests {
  @Test(arguments: [("A", "a"), ("Z", "z"), ("@", "@"), ("[", "["), ("a", "a"), ("7", "7")])
  func `capital letters become small, all else stays`(before: String, after: String) {
    #expect(before.utf8.map(lowercased) == Array(after.utf8))
  }

  private func plain(_ bytes: [UInt8]) -> [UInt8] { ValueText(bytes.span).bytes }

  @Test(arguments: [
    ("！＿｀～", "!_`~"), ("\u{FF5F}", "\u{FF5F}"), ("a\u{A0}b", "a b"), ("a¢b", "a¢b"),
    ("a\u{2009}b\u{202F}c", "a b c"), ("a\u{2009}", "a"), ("a–b", "a–b"),
    ("a\u{206F}b", "a\u{206F}b"), ("a\u{3000}b", "a b"), ("a\u{3000}", "a"), ("〇", "〇"),
    ("ダ", "ダ"),
  ])
  func `full-width signs and the blanks of typesetters become plain`(text: String, plain: String) {
    #expect(self.plain(Array(text.utf8)) == Array(plain.utf8))
  }

  @Test func `bytes that are cut off stay as they are`() {
    #expect(plain([0x61, 0xE2, 0x80]) == [0x61, 0xE2, 0x80])
    #expect(plain([0x61, 0xC2]) == [0x61, 0xC2])
  }

  @Test(arguments: [(120, 120), (121, 121), (122, 124), (500, 124)])
  func `a long text ends in an ellipsis`(length: Int, kept: Int) {
    #expect(plain([UInt8](repeating: 0x61, count: length)).count == kept)
  }

  @Test func `a long run of stray bytes is cut three later than a letter`() {
    #expect(plain([UInt8](repeating: 0x80, count: 500)).count == 127)
  }
}
