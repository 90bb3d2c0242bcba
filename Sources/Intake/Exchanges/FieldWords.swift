import CSeparators
import Register

/// The open list of fields of cooperation, by bytes.
struct FieldWords {
  private(set) var vocabulary = Vocabulary()
  private var index = ByteIndex(capacity: 64)

  /// A word of up to 15 bytes with its number: those bytes, and their count in the last.
  private struct ShortWord {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var number: UInt16 = 0
  }

  /// The latest short word of each hash. A list has few words, so that hardly two share one.
  private var shortWords = [ShortWord](repeating: ShortWord(), count: 1 << shortBits)
  private static let shortBits: UInt64 = 8

  /// The list begins with these words.
  init(_ words: [String] = []) {
    for word in words { _ = vocabulary.number(of: word) }
  }

  /// The number of a word that was read before; nil for any other, and for lists of words.
  @inline(__always)
  func knownNumber(of word: CSVCell) -> UInt16? {
    if word.count < 16 {
      let key = Self.key(word)
      let held = shortWords.span[unchecked: Self.place(key)]
      if held.low == key.low, held.high == key.high, !word.isEmpty { return held.number }
    }
    let known = index.number(of: Fingerprint(word))
    return known == .max ? nil : UInt16(truncatingIfNeeded: known)
  }

  /// The number of a word without blanks around it; nil for any other.
  mutating func plainNumber(of word: CSVCell) -> UInt16? {
    if let known = knownNumber(of: word) { return known }
    guard !word.isEmpty, !word.hasOuterBlank else { return nil }
    let text = word.text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    // Semicolons of full width part a list for the exact path.
    guard !text.unicodeScalars.contains("；"), let number = self.number(of: text) else { return nil }
    index.set(word.text, to: UInt32(number))
    if word.count < 16 {
      let key = Self.key(word)
      shortWords[Self.place(key)] = ShortWord(low: key.low, high: key.high, number: number)
    }
    return number
  }

  /// Adds the distinct words of a `;` list, and says where they stand; nil where one is not plain.
  mutating func appendNumbers(of cell: CSVCell, to fields: inout [UInt16]) -> Range<UInt32>? {
    let first = fields.count
    var from = 0
    repeat {
      let to = cell.endOfItem(from: from)
      guard let word = plainNumber(of: cell.extracting(from..<to)) else { return nil }
      if !fields[first...].contains(word) { fields.append(word) }
      from = to + 1
    } while from <= cell.count
    return UInt32(first)..<UInt32(fields.count)
  }

  /// The same where all words were read before; nil, and nothing added, where one was not.
  func appendKnownNumbers(of cell: CSVCell, to fields: inout [UInt16]) -> Range<UInt32>? {
    let first = fields.count
    var from = 0
    repeat {
      let to = cell.endOfItem(from: from)
      guard let word = knownNumber(of: cell.extracting(from..<to)) else {
        fields.removeLast(fields.count - first)
        return nil
      }
      if !fields[first...].contains(word) { fields.append(word) }
      from = to + 1
    } while from <= cell.count
    return UInt32(first)..<UInt32(fields.count)
  }

  @inline(__always)
  private static func key(_ word: CSVCell) -> (low: UInt64, high: UInt64) {
    let words = word.wordPair
    return (words.a, words.b | UInt64(truncatingIfNeeded: word.count) &<< 56)
  }

  /// What the shift leaves is an index.
  @inline(__always)
  private static func place(_ key: (low: UInt64, high: UInt64)) -> Int {
    let product = (key.low ^ key.high &* 0x9E37_79B9_7F4A_7C15) &* 0xD1B5_4A32_D192_ED03
    return Int(truncatingIfNeeded: product &>> (64 &- shortBits))
  }

  mutating func number(of word: String) -> UInt16? {
    vocabulary.number(of: KnownField.canonical(word))
  }
}
