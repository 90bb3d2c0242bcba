import Register

/// The identifiers of a held table, with the first record that bears each.
///
/// Two are equal if they are the same letters, though composed of other scalars.
struct HeldIdentifiers {
  private var plain = IdentifierSet()
  private var others: [String: Origin] = [:]

  /// The first record of that identifier; nil, and remembered, where this one is the first.
  mutating func insert(_ id: Span<UInt8>, at origin: Origin) -> Origin? {
    if id.isPlain {
      return plain.insert(id, file: origin.file, line: origin.line).map(Origin.init)
    }
    let id = String(id)
    if let first = others[id] { return first }
    others[id] = origin
    return nil
  }
}

extension Span<UInt8> {
  /// Whether no other bytes are canonically equivalent: ASCII without `;`, `K` and the grave accent,
  /// which are also the Greek question mark, the Kelvin sign and the Greek varia.
  var isPlain: Bool {
    var index = 0
    var highest: UInt64 = 0
    while index &+ 8 <= count {
      let word = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      highest |= word | word.marks(of: ";") | word.marks(of: "K") | word.marks(of: "`")
      index &+= 8
    }
    var word: UInt64 = 0
    while index < count {
      word = word &<< 8 | UInt64(self[index])
      index &+= 1
    }
    highest |= word | word.marks(of: ";") | word.marks(of: "K") | word.marks(of: "`")
    return highest & 0x8080_8080_8080_8080 == 0
  }
}

extension UInt64 {
  /// The highest bit of some byte is set if, and only if, one of the eight is that letter.
  @inline(__always)
  fileprivate func marks(of letter: Unicode.Scalar) -> UInt64 {
    let others = self ^ (UInt64(UInt8(ascii: letter)) &* 0x0101_0101_0101_0101)
    return (others &- 0x0101_0101_0101_0101) & ~others
  }
}
