import Spreadsheet
import Testing

struct CellTextTests {
  @Test(arguments: [
    (String(repeating: "a", count: 32_767), true),
    (String(repeating: "a", count: 32_768), false),
    (String(repeating: "国", count: 32_767), true),
    (String(repeating: "国", count: 32_768), false),
    // Two UTF-16 units each.
    (String(repeating: "🌍", count: 16_383) + "a", true),
    (String(repeating: "🌍", count: 16_384), false),
    // Seven characters stand in the file for a vertical tab.
    (String(repeating: "a", count: 32_760) + "\u{B}", true),
    (String(repeating: "a", count: 32_761) + "\u{B}", false),
    ("", true), ("a\u{0}b", false),
  ])
  func `a text fits into a cell or it is refused`(text: String, fits: Bool) throws {
    #expect(CellText.fits(text) == fits)
    let refused = try refusal { (sheet) throws(SpreadsheetError) in
      try sheet.write(text, row: 4, column: 1)
    }
    #expect((refused == nil) == fits)
  }

  @Test func `a refusal names the sheet, the cell and Excel's limit`() throws {
    let refused = try refusal { (sheet) throws(SpreadsheetError) in
      try sheet.write(String(repeating: "a", count: 40_000), row: 4, column: 27)
    }
    #expect(
      refused == """
        sheet 'Sheet', cell AB5: a text of 40000 UTF-16 units exceeds Excel's limit of 32,767
        """)
  }

  @Test(arguments: [
    ("_x0041_", "_x005F_x0041_"), ("a_x00e9_b", "a_x005F_x00e9_b"),
    ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
    ("_x004_", "_x004_"), ("_x004G_", "_x004G_"), ("_X0041_", "_X0041_"), ("x0041_", "x0041_"),
    ("a\u{B}b", "a_x000B_b"), ("a\rb", "a_x000D_b"), ("\u{FFFE}", "_xFFFE_"),
    ("\u{FFFF}", "_xFFFF_"), ("a\tb\nc", "a\tb\nc"), ("ﬁ ï 中 _ &", "ﬁ ï 中 _ &amp;"),
  ])
  func `a text stands in the file so that Excel shows it as it is`(
    text: String, written: String
  ) throws {
    let draft = try Draft()
    try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet("Sheet") { (sheet) throws(SpreadsheetError) in
        try sheet.write(text, row: 0, column: 0)
      }
    }
    let strings = try draft.part("xl/sharedStrings.xml")
    #expect(strings.contains("<si><t>\(written)</t></si>"))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "{=1}"])
  func `a text that looks like a formula stays text`(text: String) throws {
    let markup = try sheetMarkup { (sheet) throws(SpreadsheetError) in
      try sheet.write(text, row: 0, column: 0)
    }
    #expect(markup.contains(#"<c r="A1" t="s"><v>0</v></c>"#))
    #expect(!markup.contains("<f>"))
  }
}
