/// Two numbers for a name: of all of it, and of what stands behind its prefix.
struct NameKey {
  private var prefix: UInt64 = 0
  fileprivate(set) var local = nameSeed

  var whole: UInt64 { local ^ prefix }

  /// What was a name so far is a prefix; the local part begins as given.
  @inline(__always)
  fileprivate mutating func endPrefix(_ start: UInt64) {
    prefix = (local ^ prefix) &* 0x9e37_79b9_7f4a_7c15 | 1
    local = start
  }
}

extension Span<UInt8> {
  /// The name at a place: where it ends, and its key, whose local part begins as given where there
  /// is a prefix.
  @inline(__always)
  func name(
    at start: Int, prefix: UInt64
  ) throws(MarkupStop) -> (end: Int, key: NameKey) {
    guard try byte(at: start).isNameStart else {
      return try foreignName(at: start, prefix: prefix)
    }
    var key = NameKey()
    var end = start
    while end < count {
      let byte = self[unchecked: end]
      guard byte.isNamePart else {
        if byte >= 0x80 { return try foreignName(at: start, prefix: prefix) }
        return (end, key)
      }
      if byte == UInt8(ascii: ":") {
        key.endPrefix(prefix)
      } else {
        key.local = nameHash(key.local, byte)
      }
      end += 1
    }
    throw .incomplete
  }

  /// A name with characters beyond ASCII, be it in its prefix alone.
  private func foreignName(
    at start: Int, prefix: UInt64
  ) throws(MarkupStop) -> (end: Int, key: NameKey) {
    var key = NameKey()
    var end = start
    while true {
      let byte = try byte(at: end)
      let (scalar, next) = try character(at: end)
      let isPart =
        byte < 0x80
        ? end == start ? byte.isNameStart : byte.isNamePart
        : scalar.isInNames(atStart: end == start)
      guard isPart else {
        // An ASCII character that no name has ends one.
        guard byte < 0x80, end > start else { throw .mistake(.name, at: end) }
        return (end, key)
      }
      if byte == UInt8(ascii: ":") {
        key.endPrefix(prefix)
      } else {
        for place in end..<next { key.local = nameHash(key.local, self[place]) }
      }
      end = next
    }
  }
}
