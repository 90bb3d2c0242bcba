/// The room that a text takes in one line, in thousandths of its font's size.
struct TextExtent {
  private(set) var units = 0
  /// Whether East Asian characters are in it.
  private(set) var isWide = false
  private(set) var hasLineEnd = false

  init(of text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let widths = LatinWidths.ofASCII
    var largest: UInt8 = 0
    for byte in bytes {
      units += widths[Int(byte & 0x7F)]
      largest = max(largest, byte)
      hasLineEnd = hasLineEnd || byte == UInt8(ascii: "\n")
    }
    if largest >= 0x80 { units = MeasuredText(bytes).reduce(0) { $0 + $1.units } }
    isWide = largest >= 0xE3
  }
}
