import Tables
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Düren", 5), ("Du\u{308}ren", 5), ("德阳", 4), ("德阳 2017", 9),
    ("２０１７", 8), ("Ōsaka", 5), ("「」", 4), ("ｱ", 1), ("한국", 4), ("\u{1100}\u{1161}", 2), ("かな", 4),
    ("🎉", 2), ("–", 1), ("…", 1), ("\u{200B}", 0), ("\u{20000}", 2), ("€", 1), ("。", 2), ("～", 2),
    ("a\tb", 2), ("\u{E9}", 1), ("〇", 2), ("①", 1), ("\u{303F}", 1), ("\u{FF61}", 1), ("\u{A0}", 1),
  ])
  func `a text is as wide as its columns`(_ text: String, _ width: Int) {
    #expect(displayWidth(of: text) == width)
  }
}
