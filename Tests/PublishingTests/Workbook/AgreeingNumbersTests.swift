import Tables
import Testing

@testable import Publishing

@Suite struct AgreeingNumbersTests {
  private func column(_ cells: [PrintedCell]) -> [PrintedCell] {
    var rows = cells.map { PrintedTable.Row(role: .body, cells: [.text("12.5"), $0]) }
    rows.agreeOnNumbers(in: 1)
    return rows.map { $0.cells[1] }
  }

  @Test func `whole numbers are texts where another number of their column is`() {
    #expect(
      column([.ordinal(6), .text("12.5"), .text("at least 3"), .mark("[x]")])
        == [.text("6"), .text("12.5"), .text("at least 3"), .mark("[x]")])
  }

  @Test func `whole numbers stay numbers beside words`() {
    #expect(
      column([.ordinal(2016), .text("Poland"), .text("at least 3")])
        == [.ordinal(2016), .text("Poland"), .text("at least 3")])
  }
}
