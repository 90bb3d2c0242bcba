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
    for index in indices {
      switch self[index] {
      case UInt8(ascii: ";"), UInt8(ascii: "K"), UInt8(ascii: "`"), 0x80...: return false
      default: continue
      }
    }
    return true
  }
}
