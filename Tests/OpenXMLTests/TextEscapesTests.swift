import Testing

@testable import OpenXML

@Suite struct TextEscapesTests {
  private func decoded(_ text: String) -> (text: String, half: UInt16?) {
    var shown: [UInt8] = []
    let half = Array(text.utf8).withUnsafeBufferPointer { TextEscapes.decode($0, into: &shown) }
    return (String(decoding: shown, as: UTF8.self), half)
  }

  @Test(arguments: [
    ("a_x000D_b", "a\rb"), ("_x005F_x000D_", "_x000D_"), ("_x000d_", "\r"), ("_X000D_", "_X000D_"),
    ("_x00D_", "_x00D_"), ("_x000D", "_x000D"), ("_x000G_", "_x000G_"), ("_x4E2D_文", "中文"),
    ("_xD83D__xDE00_", "😀"), ("snake_case_x", "snake_case_x"), ("", ""),
  ])
  func `an escape is the character that it stands for`(text: String, shown: String) {
    #expect(decoded(text).text == shown)
    #expect(decoded(text).half == nil)
  }

  @Test(
    arguments: [
      ("a_xD83D_", "a\u{FFFD}", 0xD83D), ("_xDE00__xD83D_", "\u{FFFD}\u{FFFD}", 0xDE00),
      ("_xD83D_a", "\u{FFFD}a", 0xD83D),
    ] as [(String, String, UInt16)])
  func `half of a character is told`(text: String, shown: String, half: UInt16) {
    #expect(decoded(text).text == shown)
    #expect(decoded(text).half == half)
  }
}
