/// Characters of markup in UTF-8, and how far what they make up reaches.
extension Span<UInt8> {
  /// The byte at a place.
  @inline(__always)
  func byte(at place: Int) throws(MarkupStop) -> UInt8 {
    guard place < count else { throw .incomplete }
    return self[place]
  }

  /// Where the blanks from a place on end.
  @inline(__always)
  func endOfBlanks(from start: Int) -> Int {
    var end = start
    while end < count, self[unchecked: end].isMarkupBlank { end += 1 }
    return end
  }

  /// Whether the bytes at a place are those of a word; false at once where they cannot be.
  func hasWord(_ word: StaticString, at start: Int) throws(MarkupStop) -> Bool {
    for index in 0..<word.utf8CodeUnitCount {
      guard try byte(at: start + index) == word.utf8Start[index] else { return false }
    }
    return true
  }

  /// The character at a place, which must be one that markup may hold, and where it ends.
  func character(at start: Int) throws(MarkupStop) -> (scalar: UInt32, end: Int) {
    let first = try byte(at: start)
    guard first >= 0x80 else {
      guard first >= 0x20 || first.isMarkupBlank else {
        throw .mistake(.character, at: start)
      }
      return (UInt32(first), start + 1)
    }
    guard (0xC2...0xF4).contains(first) else { throw .mistake(.bytes, at: start) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for place in start + 1..<start + length {
      let next = try byte(at: place)
      guard next & 0xC0 == 0x80 else { throw .mistake(.bytes, at: start) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard scalar >= least, Unicode.Scalar(scalar) != nil else {
      throw .mistake(.bytes, at: start)
    }
    guard scalar.isMarkupCharacter else { throw .mistake(.character, at: start) }
    return (scalar, start + length)
  }
}

extension UInt8 {
  /// A space, a tab, or an end of line.
  @inline(__always)
  var isMarkupBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

  /// An ASCII character that begins names.
  @inline(__always)
  var isNameStart: Bool {
    (self | 0x20) &- UInt8(ascii: "a") < 26 || self == UInt8(ascii: "_")
      || self == UInt8(ascii: ":")
  }

  /// An ASCII character that names hold: letters, digits and four signs.
  @inline(__always)
  var isNamePart: Bool {
    isNameStart || self &- UInt8(ascii: "0") < 10 || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ".")
  }
}

extension UInt32 {
  /// A character of XML 1.0, production 2; all other code points are refused.
  var isMarkupCharacter: Bool {
    self >= 0x20
      ? self < 0xD800 || (0xE000...0xFFFD).contains(self) || (0x1_0000...0x10_FFFF).contains(self)
      : self == 0x0A || self == 0x09 || self == 0x0D
  }

  /// A character beyond ASCII that names begin with or hold: XML 1.0 (fifth edition),
  /// productions 4 and 4a.
  func isInNames(atStart: Bool) -> Bool {
    switch self {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
      0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x1_0000...0xE_FFFF:
      true
    case 0xB7, 0x300...0x36F, 0x203F...0x2040: !atStart
    default: false
    }
  }
}
