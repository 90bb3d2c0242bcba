import Spreadsheet
import Testing

struct CellFormatTests {
  private func styles(_ formats: CellFormat...) throws -> String {
    let draft = try Draft()
    try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet("Sheet") { (sheet) throws(SpreadsheetError) in
        for (row, format) in formats.enumerated() {
          try sheet.writeBlank(row: row, column: 0, format: format)
        }
      }
    }
    return try draft.part("xl/styles.xml")
  }

  private func refusal(of format: CellFormat) throws -> String? {
    try SpreadsheetTests.refusal { (sheet) throws(SpreadsheetError) in
      try sheet.write("x", row: 0, column: 0, format: format)
    }
  }

  @Test func `a font stands in the file as it is given`() throws {
    let font = Font(
      "Microsoft YaHei", size: 10.5, bold: true, italic: true, underlined: true,
      colour: Colour(0x14304F))
    #expect(
      try styles(CellFormat(font: font)).contains(
        """
        <font><b/><i/><u/><sz val="10.5"/><color rgb="FF14304F"/><name val="Microsoft YaHei"/>
        """))
  }

  @Test func `fill, alignment, number format and borders stand in the file`() throws {
    let styles = try styles(
      CellFormat(
        fill: .black, horizontal: .right, vertical: .centre, indent: 1, wraps: true,
        numberFormat: "#,##0_M_)", top: .init(.hair), bottom: .init(.medium, Colour(0xC8932E)),
        left: .init(.dashed), right: .init(.double)))
    #expect(styles.contains(#"<patternFill patternType="solid"><fgColor rgb="FF000000"/>"#))
    #expect(
      styles.contains(#"<alignment horizontal="right" vertical="center" indent="1" wrapText="1"/>"#)
    )
    #expect(styles.contains(##"formatCode="#,##0_M_)""##))
    #expect(styles.contains(#"<bottom style="medium"><color rgb="FFC8932E"/></bottom>"#))
    #expect(styles.contains(#"<top style="hair">"#))
    #expect(styles.contains(#"<left style="dashed">"#))
    #expect(styles.contains(#"<right style="double">"#))
  }

  @Test func `equal formats are one format`() throws {
    let bold = CellFormat(font: Font(bold: true))
    #expect(try styles(bold, CellFormat(), bold, CellFormat()).contains(#"<cellXfs count="2">"#))
  }

  @Test(arguments: [
    (CellFormat(font: Font("")), "a font needs a name"),
    (
      CellFormat(font: Font(String(repeating: "a", count: 32))),
      "font name '\(String(repeating: "a", count: 32))' exceeds Excel's limit of 31 characters"
    ),
    (CellFormat(font: Font(String(repeating: "宋", count: 31))), nil),
    (CellFormat(font: Font("a\u{0}")), "font name: the character U+0000 cannot be written"),
    (CellFormat(font: Font(size: 0.5)), "font size 0.5 is outside Excel's 1 to 409"),
    (CellFormat(font: Font(size: .nan)), "font size nan is outside Excel's 1 to 409"),
    (CellFormat(font: Font(size: 409)), nil),
    (CellFormat(indent: 16), "an indent of 16 is outside 0 to 15"), (CellFormat(indent: 15), nil),
    (CellFormat(numberFormat: ""), "a number format needs a code"),
    (
      CellFormat(numberFormat: String(repeating: "0", count: 128)),
      "number format '\(String(repeating: "0", count: 128))' is longer than 127 bytes"
    ),
    (CellFormat(numberFormat: String(repeating: "0", count: 127)), nil),
  ])
  func `a format is one for Excel`(format: CellFormat, reason: String?) throws {
    #expect(try refusal(of: format) == reason.map { "sheet 'Sheet', cell A1: \($0)" })
  }
}
