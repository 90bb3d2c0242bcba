import Tables
import Testing

@testable import Publishing

@Suite struct NoteRegisterTests {
  private func note(_ id: String) -> Note { Note(id: id, text: SampleRelease.text(id)) }

  @Test func `notes are numbered by their first use and list their users once`() {
    var register = NoteRegister()
    let numbers = [("a", 1), ("b", 1), ("a", 1), ("c", 2), ("a", 2)].map { id, table in
      register.number(of: note(id), in: .table(table))
    }
    #expect(numbers == [1, 2, 1, 3, 1])
    #expect(register.entries.map(\.note.id) == ["a", "b", "c"])
    #expect(register.entries.map(\.users) == [[.table(1), .table(2)], [.table(1)], [.table(2)]])
  }

  @Test func `a table's notes come before its columns', and those before its rows'`() {
    let plan = WorkbookPlan(SampleRelease.release, English(), .unitedKingdom)
    #expect(plan.notes.entries.map(\.note.id) == ["start-rule", "joint", "flood"])
    #expect(plan.tables[0].notes == [1])
    #expect(plan.tables[0].columns[3].header == "Joint delegations (delegations) [note 2]")
    #expect(plan.tables[0].rows[2].cells.last == .mark("[note 3]"))
  }

  @Test(
    arguments: [
      ([.table(3)], "Table 3"),
      ([.table(1), .table(2)], "Tables 1 and 2"),
      ([.table(1), .table(2), .table(3), .table(7)], "Tables 1 to 3, 7"),
      ([.table(1), .list("Records")], "Table 1; Records"),
      ([.list("Records")], "Records"),
    ] as [([NoteRegister.User], String)])
  func `the users of a note are named shortly`(users: [NoteRegister.User], names: String) {
    #expect(PlannedTable.plan([]).names(of: users) == names)
  }
}
