import Glibc
import Spreadsheet
import Testing

struct SheetCellsTests {
  @Test(arguments: [
    (0.0, "0"), (-1.5, "-1.5"), (0.1, "0.1"), (1e15, "1000000000000000"), (1e-7, "1e-07"),
  ])
  func `a number is written with a decimal point`(number: Double, written: String) throws {
    let markup = try sheetMarkup { (sheet) throws(SpreadsheetError) in
      try sheet.write(number, row: 0, column: 0)
    }
    #expect(markup.lowercased().contains(#"<c r="a1"><v>\#(written)</v></c>"#))
  }

  @Test func `the locale of numbers is that of C`() throws {
    let locale = try #require(setlocale(LC_NUMERIC, nil))
    #expect(String(cString: locale) == "C")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e308, -1e308])
  func `a number that Excel does not know is refused`(number: Double) throws {
    let refused = try refusal { (sheet) throws(SpreadsheetError) in
      try sheet.write(number, row: 0, column: 0)
    }
    #expect(refused == "sheet 'Sheet', cell A1: the number \(number) is none that Excel knows")
  }

  @Test(arguments: [
    (Int64(9_007_199_254_740_992), true), (-9_007_199_254_740_992, true),
    (9_007_199_254_740_993, false), (-9_007_199_254_740_993, false), (.max, false), (.min, false),
  ])
  func `a whole number is exact or refused`(number: Int64, isExact: Bool) throws {
    let draft = try Draft()
    let write = { () throws(SpreadsheetError) in
      _ = try draft.write { (book) throws(SpreadsheetError) in
        try book.addSheet("Sheet") { (sheet) throws(SpreadsheetError) in
          try sheet.write(number, row: 0, column: 0)
        }
      }
    }
    guard isExact else {
      #expect(throws: SpreadsheetError.self, performing: write)
      return
    }
    try write()
    #expect(try draft.part("xl/worksheets/sheet1.xml").contains("<v>\(number)</v>"))
  }

  @Test(arguments: [
    (1_048_575, 0, nil), (0, 16_383, nil),
    (1_048_576, 0, "row 1048577 exceeds Excel's limit of 1,048,576 rows"),
    (0, 16_384, "column 16385 exceeds Excel's limit of 16,384 columns"),
    (-1, 0, "rows and columns count from 0"), (0, -1, "rows and columns count from 0"),
  ])
  func `a cell is inside Excel's sheet or refused`(row: Int, column: Int, reason: String?) throws {
    let refused = try refusal { (sheet) throws(SpreadsheetError) in
      try sheet.write("x", row: row, column: column)
    }
    #expect(refused == reason.map { "sheet 'Sheet': \($0)" })
  }

  @Test func `a blank cell keeps its format`() throws {
    let markup = try sheetMarkup { (sheet) throws(SpreadsheetError) in
      try sheet.writeBlank(row: 0, column: 0, format: CellFormat(fill: Colour(0xF0F4F8)))
    }
    #expect(markup.contains(#"<c r="A1" s="1"/>"#))
  }
}
