import Spreadsheet
import Testing

struct RangeNameTests {
  private func refusal(_ names: String..., sheet: String = "Data") throws -> String? {
    try workbookRefusal { (book) throws(SpreadsheetError) in
      for name in names {
        try book.defineName(name, as: CellRange(1...3, "A"..."B"), onSheet: sheet)
      }
      try book.addSheet("Data") { _ in }
    }
  }

  @Test func `a name stands for cells of a sheet that may come later`() throws {
    let draft = try Draft()
    try draft.write { (book) throws(SpreadsheetError) in
      try book.defineName("Kinds", as: CellRange(1...3, "A"..."A"), onSheet: "表 1")
      try book.addSheet("表 1") { _ in }
    }
    let markup = try draft.part("xl/workbook.xml")
    #expect(markup.contains("<definedName name=\"Kinds\">'表 1'!$A$1:$A$3</definedName>"))
  }

  @Test(arguments: ["!", "", "Data!Kinds", "A1", "a b", "{", "=A1"])
  func `a name that Excel would not take is refused`(name: String) throws {
    #expect(try refusal(name) != nil)
  }

  @Test(arguments: [(127, true), (128, false)])
  func `a range's name has at most 127 bytes`(length: Int, isTaken: Bool) throws {
    #expect((try refusal(String(repeating: "a", count: length)) == nil) == isTaken)
  }

  @Test func `a name stands once`() throws {
    #expect(
      try refusal("Kinds", "KINDS") == "name 'KINDS': another table or range has this name")
  }

  @Test func `a name needs its sheet`() throws {
    #expect(try refusal("Kinds", sheet: "Gone") == "name 'Kinds': there is no sheet 'Gone'")
  }
}
