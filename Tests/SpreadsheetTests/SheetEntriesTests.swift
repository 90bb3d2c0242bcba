import Spreadsheet
import Testing

struct SheetEntriesTests {
  private let cells = CellRange(2...9, "B"..."B")
  private let choices = CellRange(1...3, "A"..."A")

  private func markup(_ rule: EntryRule) throws -> String {
    try sheetMarkup { (sheet) throws(SpreadsheetError) in try sheet.addRule(rule, in: cells) }
  }

  private func refused(_ rule: EntryRule) throws -> String? {
    try refusal { (sheet) throws(SpreadsheetError) in try sheet.addRule(rule, in: cells) }
  }

  @Test func `choices come from cells, however long they are together`() throws {
    let draft = try Draft()
    try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet("Entry") { (sheet) throws(SpreadsheetError) in
        try sheet.addRule(EntryRule(.choice(of: choices, sheet: "列表")), in: cells)
      }
      try book.addSheet("列表") { (sheet) throws(SpreadsheetError) in
        for row in 0..<3 {
          try sheet.write(String(repeating: "国", count: 300), row: row, column: 0)
        }
      }
    }
    let markup = try draft.part("xl/worksheets/sheet1.xml")
    #expect(markup.contains("sqref=\"B2:B9\"><formula1>'列表'!$A$1:$A$3</formula1>"))
  }

  @Test func `choices may end where their cells do`() throws {
    let markup = try markup(EntryRule(.choiceOfFilled(choices, sheet: "Sheet")))
    #expect(
      markup.contains(
        "<formula1>OFFSET('Sheet'!$A$1:$A$1,0,0,MAX(1,COUNTA('Sheet'!$A$1:$A$3)),1)</formula1>"))
  }

  @Test func `a formula decides, and messages are shown as they are`() throws {
    let markup = try markup(
      EntryRule(
        .formula("=LEN(B2)<9"), objection: .warning,
        prompt: EntryRule.Message(title: "Größe", text: "\"1\" & <2>"),
        complaint: EntryRule.Message(title: "编号", text: "太长")))
    #expect(markup.contains("<formula1>LEN(B2)&lt;9</formula1>"))
    #expect(markup.contains(#"type="custom" errorStyle="warning""#))
    #expect(markup.contains(#"promptTitle="Größe" prompt="&quot;1&quot; &amp; &lt;2&gt;""#))
    #expect(markup.contains(#"errorTitle="编号" error="太长""#))
    #expect(markup.contains(#"showErrorMessage="1""#))
  }

  @Test func `a note alone objects to nothing`() throws {
    let markup = try markup(
      EntryRule(
        .anything, objection: .none, prompt: EntryRule.Message(title: "A", text: "b")))
    #expect(markup.contains(#"prompt="b""#))
    #expect(!markup.contains("showErrorMessage") && !markup.contains("formula1"))
  }

  @Test(arguments: [
    ("formula", 255, nil),
    ("formula", 256, "a formula of 256 characters exceeds Excel's limit of 255"),
    ("text", 255, nil), ("text", 256, "a message of 256 characters exceeds Excel's limit of 255"),
    ("title", 32, nil),
    (
      "title", 33,
      "the title '\(String(repeating: "字", count: 33))' exceeds Excel's limit of 32 characters"
    ),
  ])
  func `what is too long is refused`(part: String, length: Int, reason: String?) throws {
    let text = String(repeating: "字", count: length)
    let rule =
      switch part {
      case "formula": EntryRule(.formula("=" + String(repeating: "1", count: length - 1)))
      case "title":
        EntryRule(.anything, prompt: EntryRule.Message(title: text, text: "x"))
      default: EntryRule(.anything, complaint: EntryRule.Message(title: "x", text: text))
      }
    #expect(try refused(rule) == reason.map { "sheet 'Sheet': " + $0 })
  }

  @Test func `choices from a block or from no sheet, and what is no formula, are refused`() throws {
    let block = CellRange(1...2, "A"..."B")
    #expect(
      try refused(EntryRule(.choice(of: block, sheet: "Sheet")))
        == "sheet 'Sheet': choices come from one row or column")
    #expect(
      try refused(EntryRule(.choice(of: choices, sheet: "Gone")))
        == "sheet 'Sheet': there is no sheet 'Gone'")
    #expect(
      try refused(EntryRule(.choiceOfFilled(CellRange(1...1, "A"..."B"), sheet: "Sheet")))
        == "sheet 'Sheet': choices that are filled in come from one column")
    #expect(
      try refused(EntryRule(.formula("1"))) == "sheet 'Sheet': a rule's formula starts with =")
  }
}
