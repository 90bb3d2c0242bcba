import Testing

@testable import Spreadsheet

struct LinkTests {
  private static let top = CellAddress(row: 0, column: 0)

  private func write(_ link: Link, _ text: String = "go") throws -> String? {
    try refusal { (sheet) throws(SpreadsheetError) in
      try sheet.write(text, linkingTo: link, row: 0, column: 0, format: CellFormat())
    }
  }

  @Test func `a link leads to a cell of a later sheet`() throws {
    let draft = try Draft()
    try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet("Contents") { (sheet) throws(SpreadsheetError) in
        let target = Link.cell(CellAddress(row: 4, column: 1), sheet: "表 1")
        try sheet.write("Table 1", linkingTo: target, row: 0, column: 0, format: CellFormat())
      }
      try book.addSheet("表 1") { _ in }
    }
    let markup = try draft.part("xl/worksheets/sheet1.xml")
    #expect(
      markup.contains(#"<hyperlink ref="A1" location="'表 1'!B5" display="Table 1"/>"#))
  }

  @Test func `a link to a sheet that never comes is refused`() throws {
    #expect(
      try write(.cell(Self.top, sheet: "Gone")) == """
        sheet 'Sheet', cell A1: there is no sheet 'Gone'
        """)
  }

  @Test(arguments: [
    ("https://example.org/?a=1&b=2", "https://example.org/?a=1&amp;b=2"),
    ("HTTP://example.org", "HTTP://example.org"),
    ("mailto:office@example.org", "mailto:office@example.org"),
    ("https://example.org/a b", "https://example.org/a%20b"),
    ("https://example.org/?q=internal:x", "https://example.org/?q=internal%3Ax"),
    ("https://example.org/?q=external:x", "https://example.org/?q=external%3Ax"),
  ])
  func `an address is written as it is meant`(address: String, written: String) throws {
    let draft = try Draft()
    try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet("Sheet") { (sheet) throws(SpreadsheetError) in
        try sheet.write(
          "go", linkingTo: .address(address), row: 0, column: 0, format: CellFormat())
      }
    }
    let relations = try draft.part("xl/worksheets/_rels/sheet1.xml.rels")
    #expect(relations.contains(#"Target="\#(written)" TargetMode="External""#))
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "internal:'Sheet'!A1", "external:a.xlsx",
    "ftp://example.org", "example.org", "", "https:", "https://example.org/\u{0}",
    "https://example.org/\n", " https://example.org",
  ])
  func `an address that is none of the web or of a mailbox is refused`(address: String) throws {
    #expect(try write(.address(address)) != nil)
  }

  @Test(arguments: [(2_079, true), (2_080, false)])
  func `an address has at most 2,079 characters`(length: Int, isTaken: Bool) throws {
    let start = "https://example.org/"
    let address = start + String(repeating: "a", count: length - start.count)
    #expect((try write(.address(address)) == nil) == isTaken)
    // A blank takes three characters.
    #expect((try write(.address(String(address.dropLast(3)) + " ")) == nil) == isTaken)
  }

  @Test(arguments: [("a", 2_079, true), ("a", 2_080, false), ("国", 693, true), ("国", 694, false)])
  func `the text of a link has at most 2,079 bytes`(
    letter: String, count: Int, isTaken: Bool
  ) throws {
    let text = String(repeating: letter, count: count)
    #expect((try write(.cell(Self.top, sheet: "Sheet"), text) == nil) == isTaken)
  }

  @Test(arguments: [(65_529, true), (65_530, false)])
  func `a sheet has at most 65,530 links`(countBefore: Int, isTaken: Bool) throws {
    let refused = try refusal { (sheet) throws(SpreadsheetError) in
      sheet.linkCount = countBefore
      try sheet.write(
        "go", linkingTo: .address("https://example.org"), row: 0, column: 0, format: CellFormat())
    }
    #expect((refused == nil) == isTaken)
  }

  @Test func `a link needs a text`() throws {
    #expect(try write(.address("https://example.org"), "") != nil)
  }
}
