import Spreadsheet
import Testing

@testable import Publishing

@Suite struct WorkbookNamesTests {
  @Test(
    arguments: [
      ("1 Delegations", "1 Delegations"),
      ("Partners’ fields", "Partners’ fields"),
      ("Partners' fields", "Partners’ fields"),
      ("In/out [all]", "In out  all"),
      ("2017", "Sheet 2017"),
      ("T1", "Sheet T1"),
      ("History", "Sheet History"),
      ("1234567890123456789012345678901", "Sheet 1234567890123456789012345"),
      ("abcdefghij klmnopqrst uvwxyzabcde", "abcdefghij klmnopqrst uvwxyzabc"),
      ("十五分钟生活圈", "十五分钟生活圈"),
    ])
  func `a sheet's name may stand in Excel`(title: String, name: String) {
    var names = SheetNames()
    #expect(names.name(for: title) == name)
    #expect(SheetName.refusal(of: name) == nil)
  }

  @Test func `a sheet's name is unique whatever the case`() {
    var names = SheetNames()
    #expect(
      ["Notes", "notes", "Notes"].map { names.name(for: $0) } == ["Notes", "notes 2", "Notes 3"])
    let long = String(repeating: "a", count: 31)
    #expect(names.name(for: long) == long)
    #expect(names.name(for: long) == String(repeating: "a", count: 27) + " 2")
  }

  @Test(
    arguments: [
      ("Table 3 Delegations by direction", "Table_3_Delegations_by_direction"),
      ("List Records (2017)", "List_Records_2017"),
      ("2017", "Table_2017"),
      ("T1", "Table_T1"),
    ])
  func `a table's name may stand in Excel`(title: String, name: String) {
    var names = TableNames()
    #expect(names.name(for: title) == name)
    #expect(RangeName.refusal(of: name) == nil)
  }

  @Test func `a table's name is unique whatever the case`() {
    var names = TableNames()
    #expect(["List A", "list a"].map { names.name(for: $0) } == ["List_A", "list_a_2"])
  }
}
