/// Texts in which `_xHHHH_` stands for a unit of UTF-16.
package enum TextEscapes {
  /// Adds a text as Excel shows it, and gives the first escape that is half a character, for which a
  /// replacement is added; nil where there is none.
  package static func decode(
    _ text: UnsafeBufferPointer<UInt8>, into shown: inout [UInt8]
  ) -> UInt16? {
    var half: UInt16?
    var place = 0
    while place < text.count {
      guard let unit = unit(in: text, at: place) else {
        shown.append(text[place])
        place += 1
        continue
      }
      place += length
      var scalar = UnicodeScalar(unit)
      if UTF16.isLeadSurrogate(unit), let next = self.unit(in: text, at: place),
        UTF16.isTrailSurrogate(next)
      {
        scalar = UnicodeScalar(0x1_0000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(next) & 0x3FF)
        place += length
      }
      if scalar == nil { half = half ?? unit }
      shown.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
    }
    return half
  }

  /// Of an escape.
  private static let length = 7

  /// The unit that an escape at a place stands for; nil where none begins.
  private static func unit(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt16? {
    guard place + length <= text.count, text[place] == UInt8(ascii: "_"),
      text[place + 1] == UInt8(ascii: "x"), text[place + length - 1] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for digit in text[place + 2..<place + length - 1] {
      guard let value = self.value(ofDigit: digit) else { return nil }
      unit = unit << 4 | value
    }
    return unit
  }

  private static func value(ofDigit digit: UInt8) -> UInt16? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(digit - UInt8(ascii: "A") + 10)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(digit - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}
