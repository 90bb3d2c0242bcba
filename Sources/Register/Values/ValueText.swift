/// The text of a value made plain for the careful reading: blanks trimmed, full-width letters,
/// digits and signs and the blanks of typesetters in their ASCII form. Read from front to back.
struct ValueText {
  let bytes: [UInt8]
  var position = 0

  /// No date or figure is longer; what is longer ends in an ellipsis here, which nothing reads.
  static let longest = 120

  init(_ text: Span<UInt8>) {
    var plain: [UInt8] = []
    plain.reserveCapacity(min(text.count, Self.longest + 3))
    var index = 0
    while index < text.count, isBlank(text[index]) { index += 1 }
    // A scalar of up to four bytes is not cut.
    while index < text.count,
      plain.count <= Self.longest + (text[index] & 0xC0 == 0x80 ? 3 : 0)
    {
      let (byte, length) = Self.ascii(text, index)
      for offset in 0..<length where byte == nil { plain.append(text[index + offset]) }
      if let byte { plain.append(byte) }
      index += length
    }
    if index < text.count { plain.append(contentsOf: "…".utf8) }
    while let byte = plain.last, isBlank(byte) { plain.removeLast() }
    bytes = plain.first.map(isBlank) == true ? Array(plain.drop(while: isBlank)) : plain
  }

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// The ASCII form of the scalar at an index, if it has one, and how many bytes it takes there.
  private static func ascii(_ text: Span<UInt8>, _ index: Int) -> (UInt8?, Int) {
    let left = text.count - index
    switch text[index] {
    case 0xC2 where left >= 2 && text[index + 1] == 0xA0: return (0x20, 2)
    case 0xE2 where left >= 3 && text[index + 1] == 0x80:
      // U+2009 thin and U+202F narrow no-break space.
      return [0x89, 0xAF].contains(text[index + 2]) ? (0x20, 3) : (nil, 3)
    case 0xE3 where left >= 3 && text[index + 1] == 0x80 && text[index + 2] == 0x80:
      return (0x20, 3)
    case 0xEF where left >= 3:
      switch (text[index + 1], text[index + 2]) {
      case (0xBC, let byte) where (0x81...0xBF).contains(byte): return (byte - 0x60, 3)
      case (0xBD, let byte) where (0x80...0x9E).contains(byte): return (byte - 0x20, 3)
      default: return (nil, 3)
      }
    default: return (nil, 1)
    }
  }

  var isEmpty: Bool { bytes.isEmpty }
  var isAtEnd: Bool { position == bytes.count }
  var string: String { String(decoding: bytes, as: UTF8.self) }
  var rest: ArraySlice<UInt8> { bytes[position...] }
}

extension ValueText {
  mutating func skipBlanks() {
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
  }

  /// Passes over the words if they come next, upper and lower case alike.
  mutating func take(_ words: String) -> Bool {
    var index = position
    for byte in words.utf8 {
      guard index < bytes.count, lowercased(bytes[index]) == byte else { return false }
      index += 1
    }
    position = index
    return true
  }

  /// Passes over up to `most` digits.
  mutating func takeDigits(most: Int = .max) -> ArraySlice<UInt8> {
    let digits = bytes[position...].prefix(while: isDigit).prefix(most)
    position = digits.endIndex
    return digits
  }
}

func isDigit(_ byte: UInt8) -> Bool {
  byte &- UInt8(ascii: "0") < 10
}

func lowercased(_ byte: UInt8) -> UInt8 {
  byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
}

/// The value of at most 18 digits.
func value(of digits: some Sequence<UInt8>) -> Int {
  digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
}
