/// Finds a name among those of an enumeration by its bytes.
struct NameTable<Name: RawRepresentable & CaseIterable & Sendable>: Sendable
where Name.RawValue == String {
  private var keys: [UInt64]
  private var names: [Name]
  private let unknown: Name
  private static var size: Int { 1 << 10 }

  init(unknown: Name) {
    self.unknown = unknown
    keys = Array(repeating: 0, count: Self.size)
    names = Array(repeating: unknown, count: Self.size)
    for name in Name.allCases where !name.rawValue.isEmpty {
      let key = name.rawValue.utf8.reduce(nameSeed, nameHash)
      var slot = Int(truncatingIfNeeded: key) & (Self.size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (Self.size - 1) }
      keys[slot] = key
      names[slot] = name
    }
  }

  /// The name with a hash, which no two of the enumeration share.
  subscript(key: UInt64) -> Name {
    var slot = Int(truncatingIfNeeded: key) & (Self.size - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return names[slot] }
      slot = (slot + 1) & (Self.size - 1)
    }
    return unknown
  }
}

/// The hash of no byte.
let nameSeed: UInt64 = 0xcbf2_9ce4_8422_2325

/// The hash of a name with one byte more.
@inline(__always)
func nameHash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
  let mixed = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  return mixed ^ mixed >> 29
}
