import CSeparators

/// The text of a cell, or of an item in it, where it stands in the reader's buffer.
///
/// It is looked at many bytes at a time, beyond its end, since every buffer ends in padding.
struct CSVCell: ~Escapable {
  /// What stands behind the last byte of any buffer, at the least.
  static let padding = [UInt8](repeating: 0, count: 64)

  private let bytes: Span<UInt8>
  private let start: Int
  let count: Int

  /// The bytes from `start` on; they are there, and padding after them, which nothing checks again.
  @inline(__always)
  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>, _ start: Int, count: Int) {
    self.bytes = bytes
    self.start = start
    self.count = count
  }

  var isEmpty: Bool { count == 0 }

  var text: Span<UInt8> {
    @inline(__always)
    @_lifetime(copy self)
    get { bytes.extracting(start..<start &+ count) }
  }

  /// The byte at an index, which is below the count.
  subscript(index: Int) -> UInt8 {
    @inline(__always)
    get { bytes[unchecked: start &+ index] }
  }

  /// The bytes in a range.
  @inline(__always)
  @_lifetime(copy self)
  func extracting(_ range: Range<Int>) -> CSVCell {
    CSVCell(bytes, start &+ range.lowerBound, count: range.count)
  }

  /// The text as four words, the first byte lowest, with zeros behind its end; it has 32 bytes at
  /// most.
  @inline(__always)
  var words: words_text {
    bytes.withUnsafeBufferPointer { bytes in
      words_load(bytes.baseAddress.map { $0 + start }, UInt32(truncatingIfNeeded: count))
    }
  }

  /// The same of a text that has 16 bytes at most, as two words.
  @inline(__always)
  var wordPair: words_pair {
    bytes.withUnsafeBufferPointer { bytes in
      words_load_pair(bytes.baseAddress.map { $0 + start }, UInt32(truncatingIfNeeded: count))
    }
  }

  /// The first eight bytes, the first lowest, and what stands behind its end.
  @inline(__always)
  private var firstWord: UInt64 {
    UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: start, as: UInt64.self))
  }

  /// The number of one to eight digits; nil for any other text.
  @inline(__always)
  var smallNumber: UInt32? {
    guard count > 0, count <= 8 else { return nil }
    // The last digit comes to the highest byte, and zeros before the first.
    let shift = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    let digits = (firstWord ^ 0x3030_3030_3030_3030) &<< shift
    guard Self.areDigits(digits) else { return nil }
    let pairs = (digits &* 10 &+ digits &>> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs &>> 16) & 0x0000_FFFF_0000_FFFF
    return UInt32(truncatingIfNeeded: fours &* 10_000 &+ fours &>> 32)
  }

  /// Whether every byte is 0 to 9.
  @inline(__always)
  private static func areDigits(_ word: UInt64) -> Bool {
    (word | (word &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 == 0
  }

  /// The numbers of a text of the form `2015-10-12`; nil for any other.
  @inline(__always)
  var calendarDate: (year: Int, month: Int, day: Int)? {
    guard count == 10 else { return nil }
    // The bytes as two words, less what they are where all digits are 0.
    let first = firstWord ^ 0x2D30_302D_3030_3030
    let last = bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: start &+ 8, as: UInt16.self)
    let day = UInt64(UInt16(littleEndian: last)) ^ 0x3030
    guard Self.areDigits(first), Self.areDigits(day), first & 0xFF00_00FF_0000_0000 == 0 else {
      return nil
    }
    let pairs = first &* 10 &+ first &>> 8
    let century = Int(truncatingIfNeeded: pairs & 0xFF)
    return (
      century &* 100 &+ Int(truncatingIfNeeded: pairs &>> 16 & 0xFF),
      Int(truncatingIfNeeded: pairs &>> 40 & 0xFF),
      Int(truncatingIfNeeded: (day & 0xF) &* 10 &+ day &>> 8)
    )
  }

  /// Whether it could be a `;` list.
  @inline(__always)
  var hasSemicolon: Bool {
    guard count <= 64 else { return endOfItem(from: 0) < count }
    let isNear = bytes.withUnsafeBufferPointer { bytes in
      words_contain(bytes.baseAddress.map { $0 + start }, UInt8(ascii: ";"))
    }
    return isNear && endOfItem(from: 0) < count
  }

  /// The size of the longest text that `words` holds.
  static let prefixCount = 32

  /// A text of up to 32 bytes; of longer ones their beginning.
  struct Prefix {
    fileprivate var words = words_text()
    fileprivate var count = -1

    /// The beginning of nothing.
    init() {}

    @inline(__always)
    fileprivate init(_ words: words_text, count: Int) {
      self.words = words
      self.count = count
    }
  }

  var prefix: Prefix {
    @inline(__always)
    get { Prefix(words, count: count) }
  }

  @inline(__always)
  func hasSameBytes(as other: Prefix) -> Bool {
    guard count == other.count, count <= Self.prefixCount else { return false }
    let words = words
    return (words.a ^ other.words.a) | (words.b ^ other.words.b) | (words.c ^ other.words.c)
      | (words.d ^ other.words.d) == 0
  }

  /// The end of the item of a `;` list that begins at an index: the next `;`, or the end.
  @inline(__always)
  func endOfItem(from first: Int) -> Int {
    guard first < count else { return count }
    let found = bytes.withUnsafeBufferPointer { bytes in
      words_find(
        bytes.baseAddress.map { $0 + start + first },
        UInt32(truncatingIfNeeded: count &- first), UInt8(ascii: ";"))
    }
    return first &+ Int(found)
  }
}

extension CSVCell {
  /// Whether it begins as an address on the web does.
  var isAddress: Bool {
    guard count > 8 else { return false }
    let word = firstWord
    return word == Self.https || word & ~(0xFF &<< 56) == Self.http
  }

  private static let https: UInt64 = 0x2F2F_3A73_7074_7468
  private static let http: UInt64 = 0x2F_2F3A_7074_7468

  /// Whether a blank stands at either end, which texts are read without.
  var hasOuterBlank: Bool {
    count > 0 && (Self.isBlank(self[0]) || Self.isBlank(self[count &- 1]))
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == .space || byte == UInt8(ascii: "\t")
  }
}
