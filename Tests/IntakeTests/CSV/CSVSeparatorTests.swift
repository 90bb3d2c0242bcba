import Testing

@testable import Intake

struct CSVSeparatorTests {
  @Test(arguments: [
    ("a,b\n1,2\n", CSVSeparator.comma),
    ("a;b\n1;2\n", .semicolon),
    ("a\tb\n1\t2\n", .tab),
    ("a;b;c,d\n", .semicolon),
    ("a;b,c\n", .comma),
    ("\"a,b,c\";d\n", .semicolon),
    ("\"a\n,,\";d\n", .semicolon),
    ("a\n1\n", .comma),
    ("sep=;\na,b\n", .semicolon),
    ("SEP=\t\r\na,b\n", .tab),
    ("sep=;;\na,b\n", .semicolon),
    ("sep=|\n", .comma),
    ("a;b\n1,2,3\n", .semicolon),
  ])
  func `the heading line tells the separator`(text: String, separator: CSVSeparator) throws {
    #expect(try CSVTable(text.utf8).separator == separator)
  }

  @Test func `a given separator wins over the declared one`() throws {
    let table = try CSVTable("sep=;\na\tb;c\n1\t2;3\n".utf8, separator: .tab)
    #expect(table.labels == ["a", "b;c"])
    #expect(table.fields == [["1", "2;3"]])
  }

  @Test func `decimal commas stand in fields between semicolons`() throws {
    #expect(try CSVTable("a;b\n1,5;2\n".utf8).fields == [["1,5", "2"]])
  }
}
