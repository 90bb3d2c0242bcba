import OpenXML

/// Texts in which `_xHHHH_` stands for a character.
enum EscapedText {
  /// The text that Excel shows.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var shown: [UInt8] = []
    _ = Array(text.utf8).withUnsafeBufferPointer { TextEscapes.decode($0, into: &shown) }
    return String(decoding: shown, as: UTF8.self)
  }

  /// The first escape that hides a character which could stand there itself: `_x0041_`.
  static func needless(in text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.count >= 7 else { return nil }
    var index = 0
    while index + 7 <= text.count {
      if text[index] == UInt8(ascii: "_"), text[index + 1] == UInt8(ascii: "x") {
        let found = text[index..<(index + 7)].map { UInt16($0) }
        // An escaped underscore protects what follows it.
        if let unit = escape(found[...]) {
          if unit != 0x5F, unit >= 0x20, unit < 0xD800 {
            return String(decoding: text[index..<(index + 7)], as: UTF8.self)
          }
          index += 6
        }
      }
      index += 1
    }
    return nil
  }

  /// The unit that an escape at the beginning stands for.
  private static func escape(_ units: ArraySlice<UInt16>) -> UInt16? {
    let units = units.prefix(7)
    guard units.count == 7, units.first == 0x5F, units.dropFirst().first == 0x78,
      units.last == 0x5F
    else { return nil }
    let digits = units.dropFirst(2).dropLast()
    guard digits.allSatisfy({ $0 < 0x80 && Character(UnicodeScalar(UInt8($0))).isHexDigit }) else {
      return nil
    }
    return UInt16(String(decoding: digits, as: UTF16.self), radix: 16)
  }
}
