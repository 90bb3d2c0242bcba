extension Span<UInt8> {
  /// The character that a reference at a place stands for, and where the reference ends.
  ///
  /// There are only the five entities that need no declaration, as no document type is read.
  func reference(at start: Int) throws(MarkupStop) -> (scalar: Unicode.Scalar, end: Int) {
    if try byte(at: start + 1) == UInt8(ascii: "#") { return try numericReference(at: start) }
    for (name, scalar) in Self.entities where try hasWord(name, at: start + 1) {
      return (scalar, start + 1 + name.utf8CodeUnitCount)
    }
    throw .mistake(.reference, at: start)
  }

  private static var entities: [(StaticString, Unicode.Scalar)] {
    [("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'")]
  }

  private func numericReference(
    at start: Int
  ) throws(MarkupStop) -> (scalar: Unicode.Scalar, end: Int) {
    let isHexadecimal = try byte(at: start + 2) == UInt8(ascii: "x")
    let first = start + (isHexadecimal ? 3 : 2)
    var number: UInt32 = 0
    var place = first
    while let digit = try byte(at: place).hexadecimalDigit, isHexadecimal || digit < 10 {
      number = Swift.min(number, 0x11_0000) * (isHexadecimal ? 16 : 10) + digit
      place += 1
    }
    guard place > first, try byte(at: place) == UInt8(ascii: ";"), number.isMarkupCharacter,
      let scalar = Unicode.Scalar(number)
    else { throw .mistake(.reference, at: start) }
    return (scalar, place + 1)
  }
}

extension UInt8 {
  fileprivate var hexadecimalDigit: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
