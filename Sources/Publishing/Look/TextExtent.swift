/// The room that a text takes in one line, in thousandths of its font's size.
struct TextExtent {
  private(set) var units = 0
  /// Whether East Asian characters are in it.
  private(set) var isWide = false
  private(set) var hasLineEnd = false

  init(of text: String) {
    var text = text
    let isASCII = text.withUTF8 { add(ascii: $0) }
    if !isASCII {
      units = text.unicodeScalars.reduce(0) { $0 + TextMeasure.units(of: $1) }
    }
  }

  /// Adds the bytes, and says whether all of them are characters of ASCII.
  private mutating func add(ascii bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isASCII = true
    for byte in bytes {
      if byte < 0x80 {
        units += LatinWidths.width(ofASCII: byte)
        if byte == UInt8(ascii: "\n") { hasLineEnd = true }
      } else {
        isASCII = false
        if byte >= 0xE3 { isWide = true }
      }
    }
    return isASCII
  }
}
