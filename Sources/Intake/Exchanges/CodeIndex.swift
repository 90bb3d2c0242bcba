import CSeparators
import Register

/// The values of a code list by the bytes of their spellings.
///
/// It knows the spellings of up to 15 bytes, by those bytes themselves, in a table without
/// collisions; longer ones are for the exact path.
struct CodeIndex {
  private struct Slot {
    var low: UInt64
    var high: UInt64
    var code: UInt8
  }

  private var slots: [Slot] = []
  private var factor: UInt64 = 0

  init<Value: Code>(_ type: Value.Type) {
    var spellings: [Slot] = []
    for value in Value.allCases {
      let texts = value.allSpellings.flatMap { [$0, $0.lowercased()] }
      for text in texts where text.utf8.count < 16 {
        let bytes = Array(text.utf8) + CSVCell.padding
        let key = Self.key(CSVCell(bytes.span, 0, count: text.utf8.count))
        if !spellings.contains(where: { ($0.low, $0.high) == key }) {
          spellings.append(Slot(low: key.low, high: key.high, code: value.rawValue))
        }
      }
    }
    // Of tables with this much room, one in seven or so sends no two spellings to one slot.
    var size = 16
    while size * 4 < spellings.count * spellings.count { size *= 2 }
    while !fill(spellings, size) { size *= 2 }
  }

  /// Finds a factor that sends no two spellings to one slot; false if none is found soon.
  private mutating func fill(_ spellings: [Slot], _ size: Int) -> Bool {
    factor = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<64 {
      slots = [Slot](repeating: Slot(low: 0, high: 0, code: 0), count: size)
      let isPlaced = spellings.allSatisfy { spelling in
        let place = place(spelling.low, spelling.high)
        guard slots[place].high == 0 else { return false }
        slots[place] = spelling
        return true
      }
      if isPlaced { return true }
      factor = factor &* 0xD134_2543_DE82_EF95 &+ 2
    }
    return false
  }

  @inline(__always)
  private func place(_ low: UInt64, _ high: UInt64) -> Int {
    let product = (low &+ high &* 0x5899_65CC_7537_4CC3) &* (factor | 1)
    return Int(truncatingIfNeeded: product &>> 40) & (slots.count &- 1)
  }

  /// All bytes of a text of up to 15, with its size in the last.
  @inline(__always)
  private static func key(_ cell: CSVCell) -> (low: UInt64, high: UInt64) {
    let words = cell.wordPair
    return (words.a, words.b | UInt64(truncatingIfNeeded: cell.count) &<< 56)
  }

  /// Reads a column; an empty cell leaves its code as it is, an unknown one its row in doubt.
  func read(_ cells: CSVColumn, into codes: inout [UInt8], _ isDoubtful: inout [Bool]) {
    let slots = slots.span
    var codes = codes.mutableSpan
    var isDoubtful = isDoubtful.mutableSpan
    precondition(codes.count >= cells.count, "too few rows")
    for row in 0..<cells.count {
      guard let cell = cells[row], cell.count < 16 else {
        isDoubtful[row] = true
        continue
      }
      if cell.isEmpty { continue }
      let key = Self.key(cell)
      // What the mask leaves is an index.
      let slot = slots[unchecked: place(key.low, key.high)]
      if slot.low == key.low, slot.high == key.high {
        codes[unchecked: row] = slot.code
      } else {
        isDoubtful[row] = true
      }
    }
  }
}
