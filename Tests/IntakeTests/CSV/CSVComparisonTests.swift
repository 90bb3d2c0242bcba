import Testing

@testable import Intake

struct CSVComparisonTests {
  @Test(arguments: 0..<8)
  func `any text is read as a plain reader reads it, in pieces of any size`(part: Int) throws {
    var seed = SplitMix(state: UInt64(part) &* 0x1234_5678_9ABC_DEF1)
    for _ in 0..<500 {
      let state = seed.state
      let bytes = text(from: &seed)
      let plain = PlainTable(bytes, columnCount: 3)
      var limits = CSVLimits()
      limits.chunk = Int.random(in: 1...600, using: &seed)
      limits.indexed = Int.random(in: 1...256, using: &seed)
      let table = try CSVTable(
        bytes, separator: .comma, limits: limits,
        longestRead: Int.random(in: 1...200, using: &seed))
      let isSame = table.records == plain.records && table.rejected == plain.rejected
      try #require(isSame, "seed \(state), \(limits): \(bytes)")
      try #require(table.readCount == table.records.count + table.rejected.count)
      for (record, held) in zip(table.rejected, table.rejectedBytes) {
        try #require(held.map { $0 == Array(bytes[record.range]) } == true)
      }
    }
  }

  /// Mostly sound rows of three cells, or any order of pieces; now and then a byte that is no text.
  private func text(from seed: inout SplitMix) -> [UInt8] {
    let isSquare = Bool.random(using: &seed)
    var pieces = ["a", "bc", "", "é", "友好", "xxxxxxxxxxxxxxxxxxxxxxxxx"]
    if !isSquare { pieces += [",", ",", "\n", "\r\n", "\r"] }
    if Bool.random(using: &seed) {
      pieces += ["\"q\"", "\",\"", "\"\"", "\"\n\"", "\"a\r\n\"", "\"\"\"\""]
    }
    if Int.random(in: 0..<4, using: &seed) == 0 { pieces += ["\"", "🎏", "ก", "한", "\u{0}"] }
    let broken: [[UInt8]] = [[0xC0], [0x80], [0xFF], [0xED, 0xA0, 0x80], [0xE5, 0x8F]]
    var bytes = Array("a,b,c\n".utf8)
    for number in 0..<Int.random(in: 0...90, using: &seed) {
      bytes += pieces[Int.random(in: 0..<pieces.count, using: &seed)].utf8
      let accident = Int.random(in: 0..<1000, using: &seed)
      if accident < broken.count { bytes += broken[accident] }
      if isSquare { bytes.append([44, 44, 10][number % 3]) }
    }
    return bytes
  }
}

/// Random numbers that can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
