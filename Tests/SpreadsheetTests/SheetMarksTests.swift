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
}
