import Spreadsheet
import Testing

struct SheetMarksTests {
  private let choices = CellRange(1...3, "A"..."A")

  @Test func `bars are solid and start at 0`() throws {
    let markup = try sheetMarkup { (sheet) throws(SpreadsheetError) in
      try sheet.write(3, row: 0, column: 0)
      try sheet.addDataBars(in: choices, colour: Colour(0x9DB2C8))
    }
    #expect(
      markup.contains(
        #"<cfvo type="num" val="0"/><cfvo type="max" val="0"/><color rgb="FF9DB2C8"/>"#)
        || markup.contains(#"<cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF9DB2C8"/>"#))
    #expect(markup.contains(#"gradient="0""#))
  }

  @Test func `text that looks like a number may stand without a warning`() throws {
    let markup = try sheetMarkup { (sheet) throws(SpreadsheetError) in
      try sheet.write("2017", row: 0, column: 0)
      try sheet.allowTextNumbers(in: choices)
      try sheet.allowTextNumbers(in: CellRange(5...6, "C"..."D"))
    }
    #expect(markup.contains(#"<ignoredError sqref="A1:A3 C5:D6" numberStoredAsText="1"/>"#))
  }

  @Test func `choices come from cells, however long they are together`() throws {
    let draft = try Draft()
    try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet("Entry") { (sheet) throws(SpreadsheetError) in
        try sheet.addChoices(in: CellRange(2...9, "B"..."B"), from: choices, onSheet: "列表")
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

  @Test func `choices from a block or from no sheet are refused`() throws {
    var refused = try refusal { (sheet) throws(SpreadsheetError) in
      try sheet.addChoices(in: choices, from: CellRange(1...2, "A"..."B"), onSheet: "Sheet")
    }
    #expect(refused == "sheet 'Sheet': choices come from one row or column")
    refused = try refusal { (sheet) throws(SpreadsheetError) in
      try sheet.addChoices(in: choices, from: choices, onSheet: "Gone")
    }
    #expect(refused == "sheet 'Sheet': there is no sheet 'Gone'")
  }
}
