import CSeparators
import Register

/// Numbers looked up by the bytes of a text: open addressing over 96 bits of its fingerprint, so
/// that a look-up touches one place in memory.
///
/// A text that is not held is taken for one that is with a probability below 10⁻¹⁵ in a hundred
/// million look-ups among a hundred thousand texts.
struct ByteIndex {
  private struct Slot {
    var high: UInt64
    var tag: UInt32
    /// `UInt32.max` in an empty slot.
    var value: UInt32

    @inline(__always)
    func holds(_ key: Fingerprint) -> Bool {
      high == key.high && tag == key.tag
    }
  }

  private var slots: [Slot]
  /// What is left of a hash after this shift is an index of `slots`.
  private var shift: UInt64
  private(set) var count = 0

  init(capacity: Int = 16) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    (slots, shift) = Self.empty(size)
  }

  private static func empty(_ size: Int) -> ([Slot], UInt64) {
    let slots = [Slot](repeating: Slot(high: 0, tag: 0, value: .max), count: size)
    return (slots, UInt64(64 - size.trailingZeroBitCount))
  }

  /// The number of these bytes; nil where they are not held.
  func value(of key: Span<UInt8>) -> UInt32? {
    let value = number(of: Fingerprint(key))
    return value == .max ? nil : value
  }

  /// The number of the text with a fingerprint; `UInt32.max` where it is not held.
  @inline(__always)
  func number(of key: Fingerprint) -> UInt32 {
    let slots = slots.span
    // What the shift and the mask leave is an index.
    var index = start(key.high)
    while true {
      let slot = slots[unchecked: index]
      if slot.value == .max || slot.holds(key) { return slot.value }
      index = (index &+ 1) & (slots.count &- 1)
    }
  }

  /// Has the place of a fingerprint that is looked up soon brought near.
  @inline(__always)
  func prepare(_ key: Fingerprint) {
    let start = start(key.high)
    slots.span.extracting(start..<start &+ 1).withUnsafeBufferPointer {
      words_prefetch($0.baseAddress)
    }
  }

  /// Sets the number of these bytes, below `UInt32.max`.
  mutating func set(_ key: Span<UInt8>, to value: UInt32) { set(Fingerprint(key), to: value) }

  mutating func set(_ key: Fingerprint, to value: UInt32) {
    precondition(value != .max, "the value is kept for empty slots")
    if (count + 1) * 2 > slots.count { grow() }
    let index = position(of: key)
    if slots[index].value == .max { count += 1 }
    slots[index] = Slot(high: key.high, tag: key.tag, value: value)
  }

  @inline(__always)
  private func position(of key: Fingerprint) -> Int {
    var index = start(key.high)
    while slots[index].value != .max, !slots[index].holds(key) {
      index = (index &+ 1) & (slots.count &- 1)
    }
    return index
  }

  @inline(__always)
  private func start(_ high: UInt64) -> Int { Int(truncatingIfNeeded: high &>> shift) }

  private mutating func grow() {
    let old = slots
    (slots, shift) = Self.empty(old.count * 2)
    for slot in old where slot.value != .max {
      var index = start(slot.high)
      while slots[index].value != .max { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }
}
