import Spreadsheet
import Testing

struct SheetTablesTests {
  private func table(
    _ name: String = "Table_1", _ range: CellRange = CellRange(1...3, "A"..."B"),
    _ headers: [String] = ["Year", "Delegations"]
  ) -> TableSpecification {
    TableSpecification(name: name, range: range, columns: headers.map { .init($0) })
  }

  private func refusal(of tables: TableSpecification...) throws -> String? {
    try SpreadsheetTests.refusal { (sheet) throws(SpreadsheetError) in
      for table in tables { try sheet.addTable(table) }
    }
  }

  @Test func `a table is an object with its headers and no filter`() throws {
    let draft = try Draft()
    let contents = try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet("Sheet") { (sheet) throws(SpreadsheetError) in
        try sheet.addTable(table(headers: ["年份\nYear", "Delegations (number) _x0041_"]))
      }
    }
    #expect(contents.tables == 1)
    let markup = try draft.part("xl/tables/table1.xml")
    #expect(markup.contains(#"name="Table_1" displayName="Table_1" ref="A1:B3""#))
    #expect(markup.contains(#"<tableColumn id="1" name="年份&#xA;Year"/>"#))
    #expect(
      markup.contains(#"<tableColumn id="2" name="Delegations (number) _x005F_x0041_"/>"#))
    #expect(!markup.contains("autoFilter"))
    #expect(!markup.contains("TableStyle\""))
    let strings = try draft.part("xl/sharedStrings.xml")
    #expect(strings.contains("<t>年份\nYear</t>"))
    #expect(strings.contains("<t>Delegations (number) _x005F_x0041_</t>"))
  }

  @Test func `a table may have one of the light styles`() throws {
    let draft = try Draft()
    try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet("Sheet") { (sheet) throws(SpreadsheetError) in
        var table = table()
        table.style = .light(21)
        try sheet.addTable(table)
      }
    }
    #expect(try draft.part("xl/tables/table1.xml").contains(#"name="TableStyleLight21""#))
  }

  @Test(arguments: [
    ("Table_3_Delegations", nil), ("_t", nil), ("表1", nil), ("Größe.2", nil),
    (String(repeating: "a", count: 255), nil),
    (String(repeating: "a", count: 256), "a name of 256 characters exceeds Excel's limit of 255"),
    ("", "a table or range needs a name"),
    ("1st", "the name does not start with a letter or an underscore"),
    (".a", "the name does not start with a letter or an underscore"),
    ("a b", "the character U+0020 may not stand in the name"),
    ("a-b", "the character '-' (U+002D) may not stand in the name"),
    ("a!b", "the character '!' (U+0021) may not stand in the name"),
    ("a\u{0}b", "the character U+0000 may not stand in the name"),
    ("T1", "the name reads as a cell reference"), ("AB12", "the name reads as a cell reference"),
    ("r1c1", "the name reads as a cell reference"), ("R", "the name reads as a cell reference"),
    ("c", "the name reads as a cell reference"), ("XFE1", nil), ("ABCD1", nil),
    ("_xlnm", "Excel keeps names in '_xl' for itself"),
    ("a_x0041_", "the name holds an escape sequence"),
  ])
  func `a table's name is one for Excel`(name: String, reason: String?) throws {
    #expect(try refusal(of: table(name)) == reason.map { "sheet 'Sheet', table '\(name)': \($0)" })
  }

  @Test(arguments: [
    (["Year", "YEAR"], "the header 'YEAR' stands twice"),
    (["Übergabe", "übergabe"], "the header 'übergabe' stands twice"),
    (["Year", ""], "a header is empty"), (["Year", " \n"], "a header is empty"),
    (["Year", "a\tb"], "the header 'a\tb' holds a TAB"),
    (["Year", "a\rb"], "the character U+000D cannot be written"),
    (["Year"], "the number of headers (1) is not that of columns (2)"),
    (["Year", "In", "Out"], "the number of headers (3) is not that of columns (2)"),
    (["Year", String(repeating: "国", count: 255)], nil),
  ])
  func `headers are there, whole and different`(headers: [String], reason: String?) throws {
    #expect(
      try refusal(of: table(headers: headers))
        == reason.map { "sheet 'Sheet', table 'Table_1': \($0)" })
  }

  @Test func `a header has at most 255 characters`() throws {
    let header = String(repeating: "a", count: 256)
    #expect(
      try refusal(of: table(headers: ["Year", header])) == """
        sheet 'Sheet', table 'Table_1': the header '\(header)' exceeds Excel's limit of 255 characters
        """)
  }

  @Test func `a table has a row under its headers`() throws {
    #expect(
      try refusal(of: table("Table_1", CellRange(1...1, "A"..."B"))) == """
        sheet 'Sheet', table 'Table_1': there is no row under its headers
        """)
  }

  @Test(arguments: [
    (CellRange(3...5, "B"..."C"), "it overlaps the table 'Table_1'"),
    (CellRange(4...6, "A"..."B"), nil), (CellRange(1...3, "C"..."D"), nil),
  ])
  func `tables do not overlap`(range: CellRange, reason: String?) throws {
    #expect(
      try refusal(of: table(), table("Table_2", range))
        == reason.map { "sheet 'Sheet', table 'Table_2': \($0)" })
  }

  @Test func `a table's name stands once in the workbook`() throws {
    let refused = try workbookRefusal { (book) throws(SpreadsheetError) in
      try book.addSheet("One") { (sheet) throws(SpreadsheetError) in
        try sheet.addTable(table("Größe"))
      }
      try book.addSheet("Two") { (sheet) throws(SpreadsheetError) in
        try sheet.addTable(table("GRÖßE"))
      }
    }
    #expect(refused == "sheet 'Two', table 'GRÖßE': another table or range has this name")
  }

  @Test func `a header that is written over is refused`() throws {
    let refused = try SpreadsheetTests.refusal { (sheet) throws(SpreadsheetError) in
      try sheet.addTable(table())
      try sheet.write("Partners", row: 0, column: 1)
    }
    #expect(refused == "sheet 'Sheet', cell B1: the header 'Delegations' was written over")
  }
}

extension SheetTablesTests {
  private func table(headers: [String]) -> TableSpecification {
    table("Table_1", CellRange(1...3, "A"..."B"), headers)
  }
}
