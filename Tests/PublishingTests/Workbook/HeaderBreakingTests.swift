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
}
