import Spreadsheet
import Testing

struct SheetPrintingTests {
  private func print(_ setup: PageSetup) throws -> [String: String] {
    let draft = try Draft()
    try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet("表 1") { (sheet) throws(SpreadsheetError) in
        try sheet.write("x", row: 0, column: 0)
        try sheet.setUpPage(setup)
      }
    }
    return try draft.parts()
  }

  private func refusal(of setup: PageSetup) throws -> String? {
    try SpreadsheetTests.refusal { (sheet) throws(SpreadsheetError) in try sheet.setUpPage(setup) }
  }

  private func footer(_ margin: PageMargin) throws -> String {
    let markup = try #require(try print(PageSetup(footer: margin))["xl/worksheets/sheet1.xml"])
    let footer = markup.split(separator: "<oddFooter>").last?.split(separator: "</oddFooter>").first
    return String(try #require(footer))
  }

  @Test func `a page is A4, as wide as the sheet and headed by the repeated rows`() throws {
    let parts = try print(
      PageSetup(
        orientation: .landscape, margins: .init(left: 0.5, right: 0.4, top: 0.3, bottom: 0.2),
        repeatedRows: 0...4, area: CellRange(1...20, "A"..."H"), centresHorizontally: true))
    let markup = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(
      markup.contains(#"<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>"#))
    #expect(markup.contains(#"<pageMargins left="0.5" right="0.4" top="0.3" bottom="0.2""#))
    #expect(markup.contains(#"<printOptions horizontalCentered="1"/>"#))
    #expect(markup.contains(#"<pageSetUpPr fitToPage="1"/>"#))
    let workbook = try #require(parts["xl/workbook.xml"])
    #expect(workbook.contains("'表 1'!$A$1:$H$20</definedName>"))
    #expect(workbook.contains("'表 1'!$1:$5</definedName>"))
  }

  @Test(arguments: [
    ("Research & Development", "Research &amp;&amp; Development"),
    ("R&G", "R&amp;&amp;&amp;K000000G"), ("&[Picture]", "&amp;&amp;&amp;K000000[Picture]"),
    ("a && b", "a &amp;&amp;&amp;&amp; b"), ("2017 &P", "2017 &amp;&amp;P"),
    ("_x0041_", "_x005F_x0041_"), ("<示例市>", "&lt;示例市&gt;"),
  ])
  func `a footer shows its text as it is`(text: String, code: String) throws {
    #expect(
      try footer(PageMargin(left: [.text(text)], font: Font("Arial", size: 8)))
        == "&amp;L&amp;\"Arial,Regular\"&amp;8&amp;K000000\(code)")
  }

  @Test func `a footer may count pages`() throws {
    let font = Font("Arial", size: 9, bold: true, italic: true, colour: Colour(0x5B6B7F))
    let code = "&amp;\"Arial,Bold Italic\"&amp;9&amp;K5B6B7F"
    #expect(
      try footer(
        PageMargin(
          centre: [.text("Notes")], right: [.pageNumber, .text(" / "), .pageCount], font: font))
        == "&amp;C\(code)Notes&amp;R\(code)&amp;P / &amp;N")
  }

  @Test(arguments: [(225, true), (226, false)])
  func `a footer has at most 255 characters with its codes`(length: Int, isTaken: Bool) throws {
    // The codes before the text are &L&"Calibri,Regular"&8&K000000: 30 characters.
    let margin = PageMargin(left: [.text(String(repeating: "国", count: length))])
    #expect((try refusal(of: PageSetup(footer: margin)) == nil) == isTaken)
    #expect((try refusal(of: PageSetup(header: margin)) == nil) == isTaken)
  }

  @Test func `a set-up that Excel would not take is refused`() throws {
    let flaws = [
      PageSetup(margins: .init(left: -0.1)), PageSetup(margins: .init(top: 49.1)),
      PageSetup(margins: .init(bottom: .nan)), PageSetup(repeatedRows: 0...1_048_576),
      PageSetup(area: CellRange(rows: 0...0, columns: 0...16_384)),
      PageSetup(header: PageMargin(left: [.text("a\u{1}")])),
      PageSetup(footer: PageMargin(font: Font("a,b"))),
    ]
    for flaw in flaws {
      #expect(try refusal(of: flaw) != nil)
    }
  }
}
