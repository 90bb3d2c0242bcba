import Tables
import Testing

@testable import Publishing

@Suite struct TextTableTests {
  private let table = TextTable(
    columns: [
      .init(heading: "City", alignment: .left), .init(heading: "Visits", alignment: .right),
    ],
    rows: [["Konin", "8"], ["德阳市", "1,204"], ["", "[x]"]])

  @Test func `columns are aligned by display width`() {
    #expect(
      table.lines(width: 20) == [
        "City    Visits", "------  ------", "Konin        8", "德阳市   1,204", "           [x]",
      ])
  }

  @Test func `what is too wide is folded, the widest column first`() {
    let wide = TextTable(
      columns: [.init(heading: "Title", alignment: .left), .init(heading: "n", alignment: .right)],
      rows: [["one two three", "1"]])
    #expect(wide.lines(width: 16).last == "one two three  1")
    #expect(
      wide.lines(width: 15) == ["Title         n", "------------  -", "one two       1", "three"])
    #expect(
      wide.lines(width: 4) == ["T  n", "i", "t", "l", "e", "-  -"]
        + wide.lines(width: 4).dropFirst(6))
    #expect(wide.lines(width: 4).allSatisfy { displayWidth(of: $0) <= 4 })
  }

  @Test func `a table without headings has no head`() {
    let plain = TextTable(
      columns: [.init(heading: "", alignment: .left), .init(heading: "", alignment: .left)],
      rows: [["Delegations", "6"]])
    #expect(plain.lines(width: 70) == ["Delegations  6"])
  }
}
