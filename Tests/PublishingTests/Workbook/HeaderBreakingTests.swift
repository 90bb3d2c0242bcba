import Testing

@testable import Publishing

@Suite struct HeaderBreakingTests {
  @Test(
    arguments: [
      ("友好城市（对）", ["友好城市", "（对）"]),
      ("结好城市下限（个）[注10]", ["结好城市", "下限", "（个）", "[注10]"]),
      ("出席人数有数据记录（n/N）", ["出席人数", "有数据记录", "（n/N）"]),
      ("年份", ["年份"]), ("上限", ["上限"]), ("Year", ["Year"]),
    ] as [(String, [String])])
  func `a header is what is counted, the bound, the unit and the marks`(
    header: String, parts: [String]
  ) {
    #expect(PrintedTable.parts(of: header[...]) == parts)
  }

  @Test(
    arguments: [
      ("我方城市", 3100, ["我方", "城市"]), ("我方城市", 4100, ["我方城市"]),
      ("对方城市或举办地", 7100, ["对方城市", "或举办地"]), ("出席人", 2100, ["出席", "人"]),
    ])
  func `no sign stands alone where lines can be even`(part: String, room: Int, lines: [String]) {
    let measure = TextMeasure(size: 750 / 1.02)
    #expect(PrintedTable.evenLines(part, measure, room: room) == lines)
  }
}
