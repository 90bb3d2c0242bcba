/// Numbers looked up by the bytes of a text: open addressing over 128-bit fingerprints, so that a
/// look-up touches one place in memory.
struct ByteIndex {
  private struct Slot {
    var high: UInt64
    var low: UInt64
    /// `UInt32.max` in an empty slot.
    var value: UInt32
  }

  private var slots: [Slot]
  private(set) var count = 0

  init(capacity: Int = 16) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Self.empty(size)
  }

  private static func empty(_ size: Int) -> [Slot] {
    [Slot](repeating: Slot(high: 0, low: 0, value: .max), count: size)
  }

  /// The number of these bytes; nil where they are not held.
  func value(of key: Span<UInt8>) -> UInt32? {
    let value = slots[position(of: Fingerprint(key))].value
    return value == .max ? nil : value
  }

  /// Sets the number of these bytes, below `UInt32.max`.
  mutating func set(_ key: Span<UInt8>, to value: UInt32) {
    precondition(value != .max, "the value is kept for empty slots")
    if (count + 1) * 2 > slots.count { grow() }
    let print = Fingerprint(key)
    let index = position(of: print)
    if slots[index].value == .max { count += 1 }
    slots[index] = Slot(high: print.high, low: print.low, value: value)
  }

  private func position(of print: Fingerprint) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: print.high) & mask
    while slots[index].value != .max {
      if slots[index].high == print.high, slots[index].low == print.low { return index }
      index = (index + 1) & mask
    }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Self.empty(old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.value != .max {
      var index = Int(truncatingIfNeeded: slot.high) & mask
      while slots[index].value != .max { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}

extension ByteIndex {
  mutating func set(_ key: String, to value: UInt32) {
    let bytes = Array(key.utf8)
    set(bytes.span, to: value)
  }

  func value(of key: String) -> UInt32? {
    let bytes = Array(key.utf8)
    return value(of: bytes.span)
  }
}
