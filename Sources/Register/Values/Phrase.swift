/// Words that a text may hold, in lower case, and what they mean.
struct Phrase<Meaning: Sendable>: Sendable {
  let bytes: [UInt8]
  let meaning: Meaning

  static func table(_ entries: [(words: String, meaning: Meaning)]) -> [Phrase] {
    entries.map { Phrase(bytes: Array($0.words.utf8), meaning: $0.meaning) }
  }
}

extension Phrase<Void> {
  static func list(_ words: [String]) -> [Phrase] {
    words.map { Phrase(bytes: Array($0.utf8), meaning: ()) }
  }
}

extension ValueText {
  /// Passes over the longest of the phrases that comes next, and the blanks after it.
  mutating func take<Meaning>(longest phrases: [Phrase<Meaning>]) -> Meaning? {
    var best: Phrase<Meaning>?
    for phrase in phrases where phrase.bytes.count > best?.bytes.count ?? 0 {
      if isNext(phrase.bytes) { best = phrase }
    }
    guard let best else { return nil }
    position += best.bytes.count
    skipBlanks()
    return best.meaning
  }

  private func isNext(_ words: [UInt8]) -> Bool {
    guard words.count <= bytes.count - position else { return false }
    for index in words.indices where lowercased(bytes[position + index]) != words[index] {
      return false
    }
    return true
  }
}
