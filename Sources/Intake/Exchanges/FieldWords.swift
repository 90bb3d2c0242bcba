import Register

/// The open list of fields of cooperation, by bytes.
struct FieldWords {
  private(set) var vocabulary = Vocabulary()
  private var index = ByteIndex(capacity: 64)

  /// The list begins with these words.
  init(_ words: [String] = []) {
    for word in words { _ = vocabulary.number(of: word) }
  }

  /// The number of a word that was read before; nil for any other, and for lists of words.
  @inline(__always)
  func knownNumber(of word: CSVCell) -> UInt16? {
    let known = index.number(of: Fingerprint(word))
    return known == .max ? nil : UInt16(truncatingIfNeeded: known)
  }

  /// The number of a word without blanks around it; nil for any other.
  mutating func plainNumber(of word: CSVCell) -> UInt16? {
    if let known = knownNumber(of: word) { return known }
    guard !word.isEmpty, !word.hasOuterBlank else { return nil }
    let text = word.text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    guard let number = vocabulary.number(of: text) else { return nil }
    index.set(word.text, to: UInt32(number))
    return number
  }

  mutating func number(of word: String) -> UInt16? { vocabulary.number(of: word) }
}
