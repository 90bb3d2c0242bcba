/// The identifiers seen so far, by fingerprint, with the line of the first record that bears each.
///
/// Costs 48 to 96 bytes an identifier, and half as much again while it grows; of what is read
/// nothing else is kept for every exchange.
struct IdentifierSet {
  private struct Slot {
    var high: UInt64
    var low: UInt64
    /// 0 in an empty slot.
    var line: UInt32
    var file: UInt32
  }

  private var slots = [Slot](
    repeating: Slot(high: 0, low: 0, line: 0, file: 0), count: 1 << 10)
  private var count = 0

  /// The first record of that identifier; nil, and remembered, where this one is the first.
  mutating func insert(_ id: Span<UInt8>, file: Int, line: Int) -> (file: Int, line: Int)? {
    if (count + 1) * 2 > slots.count { grow() }
    let print = Fingerprint(id)
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: print.high) & mask
    while slots[index].line != 0 {
      if slots[index].high == print.high, slots[index].low == print.low {
        return (Int(slots[index].file), Int(slots[index].line))
      }
      index = (index + 1) & mask
    }
    slots[index] = Slot(
      high: print.high, low: print.low, line: UInt32(clamping: line), file: UInt32(file))
    count += 1
    return nil
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(high: 0, low: 0, line: 0, file: 0), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.line != 0 {
      var index = Int(truncatingIfNeeded: slot.high) & mask
      while slots[index].line != 0 { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}
