/// The characters of a text in UTF-8, each with the room that it takes.
struct MeasuredText: Sequence, IteratorProtocol {
  struct Character {
    let scalar: UnicodeScalar
    /// In thousandths of the font's size.
    let units: Int
    /// Where the character after it starts, in bytes of the text.
    let end: Int

    /// Whether a line may end on either side of it: it is as wide as high.
    var isWide: Bool { !scalar.isASCII && units >= 1000 }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let widths = LatinWidths.ofASCII
  private var position = 0

  /// The bytes are a whole text, and outlive this.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func next() -> Character? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    if byte < 0x80 {
      position += 1
      return Character(scalar: UnicodeScalar(byte), units: widths[Int(byte)], end: position)
    }
    let scalar = decoded(length: (~byte).leadingZeroBitCount)
    return Character(scalar: scalar, units: TextMeasure.units(of: scalar), end: position)
  }

  private mutating func decoded(length: Int) -> UnicodeScalar {
    var value = UInt32(bytes[position]) & (0x7F >> UInt32(length))
    for byte in bytes[(position + 1)..<(position + length)] {
      value = value << 6 | UInt32(byte & 0x3F)
    }
    position += length
    return UnicodeScalar(value) ?? "\u{FFFD}"
  }
}
