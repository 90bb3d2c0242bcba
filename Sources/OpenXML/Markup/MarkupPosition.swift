/// A place in a part: line and column, counted in characters from 1.
struct MarkupPosition {
  private(set) var line = 1
  private(set) var column = 1
  private var encoding = MarkupEncoding()
  /// Bytes of UTF-8 up to the place that were not passed yet.
  private var rest: Int

  /// The place after some bytes of UTF-8, of which none has passed.
  init(after offset: Int) {
    rest = offset
  }

  /// Passes over a piece; false where the place is reached.
  mutating func pass(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    if let decoded = encoding.decode(piece) {
      decoded.withUnsafeBufferPointer { count($0) }
    } else {
      count(piece)
    }
    return rest > 0
  }

  /// Passes over what is left of a part that is too short to say its encoding.
  mutating func end() {
    let last = encoding.end()
    last.withUnsafeBufferPointer { count($0) }
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes.prefix(rest) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    rest -= min(rest, bytes.count)
  }
}
