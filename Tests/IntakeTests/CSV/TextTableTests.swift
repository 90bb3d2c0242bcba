import Testing

@testable import Intake

@Suite struct TextTableTests {
  @Test func `a table is its headings and the texts of its records`() throws {
    let text = "year,theme\n2016,\"one, \"\"two\"\"\nand three\"\n2017,\n"
    let table = try TextTable(Array(text.utf8), name: "editions.csv")
    #expect(table.headings == ["year", "theme"])
    #expect(table.records == [["2016", "one, \"two\"\nand three"], ["2017", ""]])
  }

  @Test func `the comma parts fields, whatever stands more often`() throws {
    let table = try TextTable(Array("a;b;c,d\n1,2\n".utf8), name: "x.csv")
    #expect(table.headings == ["a;b;c", "d"])
  }

  @Test(arguments: [
    ("", "line 1: no headings, the table is empty"),
    ("a,a\n", "line 1: heading 'a' stands already in column 1"),
    ("a,b\n1,2\n3\n", "line 3: 1 cell, expected 2"),
    ("a,b\n1,\"2\n", "line 2: quote opened at line 2 column 2 is not closed"),
  ])
  func `a table with anything wrong is not read`(text: String, cause: String) {
    let error = #expect(throws: IntakeError.self) {
      try TextTable(Array(text.utf8), name: "x.csv")
    }
    #expect(error?.cause == cause)
    #expect(error?.code == .unreadable)
  }
}
