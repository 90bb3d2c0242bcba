import Register

/// The open list of fields of cooperation, by bytes.
struct FieldWords {
  private(set) var vocabulary = Vocabulary()
  private var index = ByteIndex(capacity: 64)

  /// The number of a word without blanks around it or quotes in it; nil for any other.
  mutating func plainNumber(of word: Span<UInt8>) -> UInt16? {
    if let known = index.value(of: word) { return UInt16(known) }
    for offset in word.indices where word[offset] == .quote { return nil }
    guard !word.isEmpty, word[0] != .space, word[word.count - 1] != .space else { return nil }
    let text = word.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    guard let number = vocabulary.number(of: text) else { return nil }
    index.set(word, to: UInt32(number))
    return number
  }

  mutating func number(of word: String) -> UInt16? { vocabulary.number(of: word) }
}
