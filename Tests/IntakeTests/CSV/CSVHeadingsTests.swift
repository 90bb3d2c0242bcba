import Testing

@testable import Intake

struct CSVHeadingsTests {
  @Test(arguments: [
    ("id,name\n", ["id", "name"], []),
    (" id ,\tname\n", ["id", "name"], []),
    ("\"id\",\"the \"\"name\"\"\"\n", ["id", "the \"name\""], []),
    ("日期,友好城市\n", ["日期", "友好城市"], []),
    ("id,id\n", ["id", "id"], ["1:2: duplicate-label"]),
    ("id,Id\n", ["id", "Id"], []),
    ("id, id \n", ["id", "id"], ["1:2: duplicate-label"]),
    ("id,\n", ["id", ""], ["1:2: blank-label"]),
    (",id,\"  \"\n", ["", "id", ""], ["1:1: blank-label", "1:3: blank-label"]),
    ("\n\nid,id\n", ["id", "id"], ["3:2: duplicate-label"]),
    ("", [], ["1:1: blank-header"]),
    ("\n\n", [], ["3:1: blank-header"]),
    ("sep=;\n", [], ["2:1: blank-header"]),
    ("i\"d,name\n1,2\n", [], ["1:1: stray-quote"]),
    ("id,\u{0}\n1,2\n", [], ["1:2: encoding-error"]),
  ])
  func `headings are named, and their problems located`(
    text: String, labels: [String], problems: [String]
  ) throws {
    let table = try CSVTable(text.utf8)
    #expect(table.labels == labels)
    #expect(table.problems == problems)
    #expect(table.records == [])
  }

  @Test func `a second heading of one name says where the first is`() throws {
    let table = try CSVTable("id,name,name\n".utf8)
    #expect(table.headingProblems.map(\.message) == ["heading 'name' stands already in column 2"])
    #expect(table.headingProblems.map(\.place.offset) == [8])
  }

  @Test func `a heading that is no UTF-8 is located`() throws {
    let table = try CSVTable(Array("id,na".utf8) + [0xEF, 10])
    #expect(table.problems == ["1:2: encoding-error"])
    #expect(table.headingProblems.map(\.place.offset) == [5])
  }

  @Test func `there may be more columns than an index first has room for`() throws {
    let row = (1...70_000).map(String.init).joined(separator: ",")
    let table = try CSVTable((row + "\n" + row + "\n" + row + ",x\n").utf8)
    #expect(table.labels.count == 70_000)
    #expect(table.records.map(\.fields.count) == [70_000])
    #expect(table.problems == ["3:70001: extra-cell"])
  }
}
