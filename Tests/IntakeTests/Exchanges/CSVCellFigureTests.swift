import Register
import Testing

@testable import Intake

@Suite struct CSVCellFigureTests {
  private func figure(of text: String) -> Figure? {
    let bytes = Array(text.utf8) + CSVCell.padding
    return CSVCell(bytes.span, 0, count: text.utf8.count).smallFigure
  }

  @Test(arguments: [
    "0", "7", "12345678", "~0", "~7", "~12345678", ">0", ">150", "<1", "<99999999", "00012", "~05",
  ])
  func `a short figure is what the exact reader makes of it`(text: String) throws {
    let exact = try Figure(parsing: text, as: .headcount)
    #expect(figure(of: text) == exact)
  }

  @Test(arguments: [
    "", "~", ">", "<0", ">=5", "<=5", "~ 5", "=5", "123456789", "~123456789", "5-6", "5~", "dozens",
  ])
  func `other texts are left to the exact reader`(text: String) {
    #expect(figure(of: text) == nil)
  }
}
