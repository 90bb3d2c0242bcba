import Testing

@testable import Publishing

@Suite struct HeaderBracketsTests {
  /// At 750 points a thousandth of the size is a pixel, but for what the measure adds.
  private let measure = TextMeasure(size: 750 / 1.02)

  @Test(
    arguments: [
      ("00 (00)", true, true), ("[0 0]", false, true), ("0 [0 0]", false, true),
      ("0 (0) [0 0]", false, true), ("(0/0)", true, true), ("0（0 0）", true, true),
    ])
  func `only brackets with spaces can be broken`(header: String, isSafe: Bool, isWhole: Bool) {
    let brackets = HeaderBrackets(of: header, measure, spared: 0)
    #expect((brackets == nil) == isSafe)
    #expect(brackets?.areKept(in: 20_000) ?? true == isWhole)
    #expect(brackets?.areKept(in: 1000) ?? true == isSafe)
  }

  /// "0 [0" takes 1668 pixels and "0 [0 0]" 2780: up to there the bracket is broken. There may be 6
  /// per cent less room than it seems, so that it takes 2958.
  @Test(arguments: [(1000, false), (1900, false), (2950, false), (2962, true), (9000, true)])
  func `a room is safe where it stays so when it is a little narrower`(room: Int, isKept: Bool) {
    #expect(HeaderBrackets(of: "0 [0 0]", measure, spared: 0)?.areKept(in: room) == isKept)
  }

  @Test func `a bracket that goes to the next line whole is kept`() throws {
    let brackets = try #require(HeaderBrackets(of: "000000 [0 0]", measure, spared: 0))
    // The bracket takes 1946, the word with its begin 4448, all 5560.
    #expect(!brackets.areKept(in: 2050))
    #expect(brackets.areKept(in: 2100))
    #expect(brackets.areKept(in: 4150))
    #expect(!brackets.areKept(in: 4160), "7 per cent wider, the bracket begins beside the word")
    #expect((5910...5920).contains(brackets.room(from: 4300)))
  }

  @Test(arguments: [(94, 100), (95, 102), (0, 0)])
  func `a room for words is the least that any program leaves them`(pixels: Int, room: Int) {
    #expect(HeaderBrackets.room(for: pixels) == room)
    #expect(HeaderBrackets.least(of: room) >= pixels)
  }

  @Test func `columns whose headers may take any width give what the others need`() {
    let header = "Person-days, stated (n of N)"
    let table = PlannedTable.printed(
      PlannedTable.table(
        columns: [SampleRelease.dimension("year", "Year")]
          + (0..<7).map { SampleRelease.attribute("c\($0)", "\(header) [note \($0)]") },
        rows: []))
    let rooms = ColumnRoom.rooms(of: table, .close)
    for width in 100...140 {
      let widths = [200] + Array(repeating: width, count: 7)
      let kept = TableWidths.keepingBrackets(widths, rooms)
      #expect(zip(kept, rooms).allSatisfy { $1.keepsBrackets(in: $0) })
      #expect(kept.reduce(0, +) == widths.reduce(0, +))
    }
  }
}
