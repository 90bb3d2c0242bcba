/// The marks that a text is or holds.
struct TextMarks {
  /// The mark that it is as a whole.
  let whole: String?
  let notes: [(mark: String, isWhole: Bool)]
  let bracketed: [(mark: String, position: Mark.Position)]

  init(of text: UnsafeBufferPointer<UInt8>) {
    whole = Mark.whole(of: text)
    let hasBrackets = text.contains(UInt8(ascii: "["))
    notes = hasBrackets ? NoteMark.all(in: text) : []
    bracketed = hasBrackets ? Mark.bracketed(in: text) : []
  }
}
