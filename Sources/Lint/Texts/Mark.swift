/// Signs that stand in the place of a figure, or beside it.
enum Mark {
  /// Where a mark in brackets stands in its text.
  enum Position {
    case alone, first, afterColon, within
  }

  /// The mark that a text is as a whole: one or two signs, or one or two letters, in square
  /// brackets or not.
  static func whole(of text: UnsafeBufferPointer<UInt8>) -> String? {
    guard (1...8).contains(text.count) else { return nil }
    let text = String(decoding: text, as: UTF8.self)
    let inner = text.hasPrefix("[") && text.hasSuffix("]") ? text.dropFirst().dropLast() : text[...]
    guard (1...2).contains(inner.unicodeScalars.count),
      !inner.unicodeScalars.contains(where: { "0"..."9" ~= $0 || $0 == " " })
    else { return nil }
    // A word may be as short as a mark where a sign is a word.
    let isIdeographic = inner.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
    return isIdeographic ? nil : text
  }

  static func isBracketed(_ mark: String) -> Bool { mark.utf8.first == UInt8(ascii: "[") }

  /// The marks in square brackets that stand in a text.
  static func bracketed(
    in text: UnsafeBufferPointer<UInt8>
  ) -> [(mark: String, position: Position)] {
    var marks: [(String, Position)] = []
    for start in text.indices where text[start] == UInt8(ascii: "[") {
      let letters = text[(start + 1)...].prefix { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
      let end = letters.endIndex
      guard (1...2).contains(letters.count), end < text.count, text[end] == UInt8(ascii: "]")
      else { continue }
      let position: Position =
        if start == 0 {
          end == text.count - 1 ? .alone : .first
        } else {
          isAfterColon(text[..<start]) ? .afterColon : .within
        }
      marks.append((String(decoding: text[start...end], as: UTF8.self), position))
    }
    return marks
  }

  /// Whether a text ends in a colon or semicolon of either width, but for spaces.
  private static func isAfterColon(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let before = text.suffix(8).reversed().drop { $0 == UInt8(ascii: " ") }
    guard let last = before.first else { return false }
    if last == UInt8(ascii: ":") || last == UInt8(ascii: ";") { return true }
    return before.starts(with: "：".utf8.reversed()) || before.starts(with: "；".utf8.reversed())
  }

  /// Whether a text explains the mark: names it as a word of its own.
  static func isNamed(_ mark: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = mark.first, text.count > mark.count else { return false }
    for start in 0..<(text.count - mark.count)
    where text[start] == first && text[start...].starts(with: mark) {
      let isAtStart = start == 0 || isEdge(text[start - 1])
      if isAtStart, isEdge(text[start + mark.count]) { return true }
    }
    return false
  }

  /// A space, a sign of punctuation, or any part of a letter beyond ASCII.
  private static func isEdge(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x80 || ":;,=\"'".utf8.contains(byte)
  }
}
