import Register

/// The identifiers of a held table, with the first record that bears each.
///
/// Two are equal if they are the same letters, though composed of other scalars.
struct HeldIdentifiers {
  private var plain = IdentifierSet()
  private var others: [String: Origin] = [:]

  /// The first record of a record's identifier, unless that is rejected or has none.
  mutating func insert(_ record: RecordDecoder) -> Origin? {
    if record.isRejected || record.bytes(.id).isEmpty { return nil }
    return insert(record.bytes(.id), at: record.origin)
  }

  /// The first record of that identifier; nil, and remembered, where this one is the first.
  mutating func insert(_ id: Span<UInt8>, at origin: Origin) -> Origin? {
    if id.isPlain {
      return plain.insert(id, at: origin)
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
    guard count >= 8 else {
      var word: UInt64 = 0
      for index in indices { word = word &<< 8 | UInt64(self[index]) }
      return word.marks == 0
    }
    // Eight bytes at a time; the last eight may overlap those before.
    var marks = bytes.unsafeLoadUnaligned(fromByteOffset: count &- 8, as: UInt64.self).marks
    var index = 0
    while index < count &- 8 {
      marks |= bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).marks
      index &+= 8
    }
    return marks == 0
  }
}

extension UInt64 {
  /// Not 0 if one of the eight bytes is not plain.
  @inline(__always)
  fileprivate var marks: UInt64 {
    (self | marks(of: ";") | marks(of: "K") | marks(of: "`")) & 0x8080_8080_8080_8080
  }

  /// The highest bit of some byte is set if, and only if, one of the eight is that letter.
  @inline(__always)
  private func marks(of letter: Unicode.Scalar) -> UInt64 {
    let others = self ^ (UInt64(UInt8(ascii: letter)) &* 0x0101_0101_0101_0101)
    return (others &- 0x0101_0101_0101_0101) & ~others
  }
}
