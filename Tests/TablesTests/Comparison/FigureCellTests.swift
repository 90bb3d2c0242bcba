import Testing

@testable import Tables

@Suite struct FigureCellTests {
  @Test func `a figure is the same with more decimals`() throws {
    let cell = FigureCell.cell("2016", from: 71, to: 80, marked: .estimated, decimals: 1)
    let finer = try #require(cell.withDecimals(3))
    #expect(finer.observation.lower == 7_100)
    #expect(finer.observation.upper == 8_000)
    #expect(finer.observation.value == nil)
    #expect(finer.decimals == 3)
    #expect(cell.withDecimals(1) == cell)
  }

  @Test(arguments: [(.max / 10, true), (.max / 10 + 1, false)] as [(Int64, Bool)])
  func `a figure too large for more decimals has none`(value: Int64, fits: Bool) {
    #expect((FigureCell.cell("2016", value: value).withDecimals(1) != nil) == fits)
  }

  @Test func `a figure has no decimals where none are named`() {
    #expect(FigureCell(key: [], unit: "visit", observation: .exactly(1)).decimals == 0)
  }
}
