/// Marks that lead to a note: `[note 3]`, `[注3]`, `[Anm. 3]`.
enum NoteMark {
  private static let words: Set<String> = [
    "note", "notes", "注", "註", "注释", "Anmerkung", "Anm.", "Fußnote", "Hinweis",
  ]

  /// The marks in a text, and whether one is all of it.
  static func all(in text: UnsafeBufferPointer<UInt8>) -> [(mark: String, isWhole: Bool)] {
    var marks: [(String, Bool)] = []
    for start in text.indices where text[start] == UInt8(ascii: "[") {
      let inner = text[(start + 1)...].prefix(24).prefix { $0 != UInt8(ascii: "]") }
      let end = inner.endIndex
      let digits = inner.reversed().prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      guard end < text.count, text[end] == UInt8(ascii: "]"), !digits.isEmpty else { continue }
      let word = String(decoding: inner.dropLast(digits.count), as: UTF8.self)
      guard words.contains(word.filter { !$0.isWhitespace }) else { continue }
      let mark = String(decoding: text[start...end], as: UTF8.self)
      marks.append((mark, start == 0 && end == text.count - 1))
    }
    return marks
  }
}
