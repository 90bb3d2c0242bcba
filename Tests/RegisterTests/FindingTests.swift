import Testing

@testable import Register

@Suite struct FindingTests {
  @Test(arguments: [
    ("ended", 0, "t.csv:2:7: error: late"), ("ended", 3, "t.csv:2:3: error: late"),
    ("absent", 0, "t.csv:2: error: late"), ("", 0, "t.csv:2: error: late"),
    ("first", 0, "t.csv:2:1: error: late"),
  ])
  func `a field is told by its column in the file`(field: String, column: Int, line: String) {
    var file = InputFile(
      path: "t.csv", table: "t", read: 1, accepted: 0, rejected: 1, duplicate: 0)
    file.columns = ["first": 1, "begun": 6, "ended": 7]
    let finding = Finding(
      .error, "order", at: Origin(file: 0, line: 2), column: column, field: field, "late")
    #expect(finding.located(in: [file]).line(path: "t.csv") == line)
  }

  @Test func `a finding about a whole record has column 0`() {
    let finding = Finding(.warning, "order", at: Origin(file: 0, line: 2), field: "absent", "late")
    #expect(finding.column == 0)
    let file = InputFile(
      path: "t.csv", table: "t", read: 1, accepted: 1, rejected: 0, duplicate: 0)
    #expect(finding.located(in: [file]).column == 0)
  }
}
