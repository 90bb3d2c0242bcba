import Tables
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Düren", 5), ("Du\u{308}ren", 5), ("德阳", 4), ("德阳 2017", 9),
    ("２０１７", 8), ("Ōsaka", 5), ("「」", 4), ("ｱ", 1), ("한국", 4), ("\u{1100}\u{1161}", 2), ("かな", 4),
    ("🎉", 2), ("–", 1), ("…", 1), ("\u{200B}", 0), ("\u{20000}", 2), ("€", 1), ("。", 2), ("～", 2),
    ("a\tb", 2), ("\u{E9}", 1), ("〇", 2), ("①", 1), ("\u{303F}", 1), ("\u{FF61}", 1), ("\u{A0}", 1),
    ("か\u{3099}", 2), ("\u{302A}", 0), ("\u{7F}", 0), ("\t", 0), ("~", 1), ("e\u{300}", 1),
    ("e\u{2FF}", 2),
  ])
  func `a text is as wide as its columns`(_ text: String, _ width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  /// The first and the last of each block, and what stands before and after it.
  @Test(
    arguments: [
      (0x1100...0x115F, 1, 0), (0x2329...0x232A, 1, 1), (0x2E80...0x303E, 1, 1),
      (0x3041...0x3247, 1, 1), (0x3250...0x4DBF, 1, 1), (0x4E00...0xA4CF, 1, 1),
      (0xA960...0xA97F, 1, 0), (0xAC00...0xD7A3, 1, 1), (0xF900...0xFAFF, 1, 1),
      (0xFE10...0xFE19, 0, 1), (0xFE30...0xFE6F, 0, 1), (0xFF01...0xFF60, 1, 1),
      (0xFFE0...0xFFE6, 1, 1), (0x16FE0...0x1B2FF, 1, 1), (0x1F200...0x1F2FF, 1, 2),
      (0x20000...0x2FFFD, 1, 1), (0x30000...0x3FFFD, 1, 1),
    ] as [(ClosedRange<UInt32>, Int, Int)])
  func `the scripts of East Asia are wide to the ends of their blocks`(
    block: ClosedRange<UInt32>, before: Int, after: Int
  ) throws {
    let widths = try [
      block.lowerBound - 1, block.lowerBound, block.upperBound, block.upperBound + 1,
    ].map { displayWidth(of: try #require(Unicode.Scalar($0))) }
    #expect(widths == [before, 2, 2, after])
  }

  @Test func `parts of syllables and of flags are no wide characters`() {
    #expect(["\u{1160}", "\u{11FF}"].map { displayWidth(of: $0 as Unicode.Scalar) } == [0, 0])
    #expect(["\u{1F1E6}", "\u{1F1FF}"].map { displayWidth(of: $0 as Unicode.Scalar) } == [1, 1])
  }
}
