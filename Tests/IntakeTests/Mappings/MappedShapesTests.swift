import Testing

@testable import Intake

/// Which rows of a foreign file are records, which are kept out, and which are none.
struct MappedShapesTests {
  /// Rows in memory, of which some cells cannot be told; they say of which columns they are.
  private final class HeldRows: RowReader {
    private var rows: ArraySlice<(cells: [String], flawed: Int?)>
    private var line = 0

    init(_ rows: [(cells: [String], flawed: Int?)]) {
      self.rows = rows[...]
    }

    func read(into row: inout SourceRow) throws(IntakeError) -> Bool {
      guard let next = rows.popFirst() else { return false }
      line += 1
      row.removeAll()
      row.line = line
      for cell in next.cells { row.append(cell) }
      if let column = next.flawed { row.note(CellFlaw.noResult.ofCell(in: column)) }
      return true
    }

    func takeProblems() -> [RowProblem] { [] }
    func confirmUnchanged() throws(IntakeError) {}
  }

  private func mapping(_ more: String) throws -> Mapping {
    let (settings, findings) = SettingsReader.read(
      "[[mapping]]\nfile = \"t.csv\"\ntable = \"agreements\"\n" + more)
    #expect(findings == [])
    var mappings = settings.mappings
    mappings.nameRecords()
    return try #require(mappings.first)
  }

  private func lines(of rows: any RowReader, by mapping: Mapping) throws -> [String] {
    let mapped = MappedRows(rows, mapping, form: "a test")
    var row = SourceRow()
    var lines: [String] = []
    while try mapped.read(into: &row) {
      lines.append("\(row.line): " + (0..<row.count).map { row.text($0) }.joined(separator: "|"))
    }
    let account = mapped.account
    var told = Array(lines.dropFirst())
    told += mapped.takeProblems().map { "\($0.line):\($0.column): \($0.id): \($0.original)" }
    if account.passedOver.count > 0 { told.append("passed over \(words(account.passedOver))") }
    if account.unmapped.count > 0 { told.append("unmapped \(words(account.unmapped))") }
    return told
  }

  private func words(_ lines: LineRuns) -> String {
    lines.runs.map(\.description).joined(separator: ", ")
  }

  private func separated(_ text: String, _ more: String) throws -> [String] {
    let bytes = InputBytes(name: "t", bytes: Array(text.utf8))
    return try lines(of: SeparatedRowReader(bytes), by: mapping(more))
  }

  private let columns = "columns = { home = \"A\", partner = \"B\" }\n"

  @Test(
    arguments: [
      // As many cells as headings, empty ones behind them too.
      ("A;B;C\nx;y;z\nx;y;\n", ["2: x|y|t-2", "3: x|y|t-3"]),
      ("A;B;C\nx;y;z;;\nx;y;z; \n", ["2: x|y|t-2", "3: x|y|t-3"]),
      ("A;B;C;;\nx;y;z\n", ["2: x|y|t-2"]),
      // More.
      ("A;B;C\nx;y;z;1\n", ["2:4: extra-cell: x;y;z;1"]),
      ("A;B;C;\nx;y;z;1\n", ["2:4: extra-cell: x;y;z;1"]),
      ("A;B;C\nx;\"y;1\";z;;2\n", ["2:4: extra-cell: x;\"y;1\";z;;2"]),
      // Fewer.
      ("A;B;C\nx;y\n", ["2:3: missing-cell: x;y"]),
      ("A;B;C\nx\n", ["2:2: missing-cell: x"]),
      // No records: nothing that is read stands there.
      ("A;B;C\n;;note\n ;;a;b\nx;y;z\n", ["4: x|y|t-4", "unmapped 2...3"]),
      ("C;A;B\nnote\nx;y;z\n", ["3: y|z|t-3", "unmapped 2...2"]),
    ] as [(String, [String])])
  func `separated rows have as many cells as there are headings`(
    text: String, expected: [String]
  ) throws {
    #expect(try separated(text, columns) == expected)
  }

  @Test func `without headings the first row says how many cells there are`() throws {
    let columns = "columns = { home = 1, partner = 2 }\n"
    #expect(
      try separated("x;y;z\nu;v;\nx;y\nx;y;z;1\n", columns) == [
        "1: x|y|t-1", "2: u|v|t-2", "3:3: missing-cell: x;y", "4:4: extra-cell: x;y;z;1",
      ])
  }

  @Test func `rows whose cells say their columns may be of any length`() throws {
    let rows = HeldRows([
      (["A", "B", "C"], nil), (["x"], nil), (["x", "y", "", "1"], nil), (["", "", "z"], nil),
    ])
    #expect(
      try lines(of: rows, by: mapping(columns)) == [
        "2: x||t-2", "3: x|y|t-3", "unmapped 4...4",
      ])
  }

  @Test func `a cell that cannot be told counts where the mapping looks at it`() throws {
    let more =
      columns + "pass-over = { C = [\"Sum\"] }\n[mapping.places]\nhome = { country = \"D\" }"
    let rows = HeldRows([
      (["A", "B", "C", "D", "E"], nil), (["x", "y", "", "", ""], 4), (["x", "y", "", "", ""], 3),
      (["x", "y", "", "", ""], 2), (["x", "", "", "", ""], 1), (["x", "y", "Sum", "", ""], 0),
      (["", "", "", "", ""], 0), (["", "", "", "z", ""], 4),
    ])
    #expect(
      try lines(of: rows, by: mapping(more)) == [
        "2: x|y|t-2", "3:4: missing-result: x,y,,,", "4:3: missing-result: x,y,,,",
        "5:2: missing-result: x,,,,", "7:1: missing-result: ,,,,", "passed over 6...6",
        "unmapped 8...8",
      ])
  }

  @Test func `of texts that are passed over the beginning will do`() throws {
    let more = columns + "pass-over = { A = [\"Summe *\", \"Quelle:\"] }\n"
    let text = "A;B\nSumme;1\nsumme Bayern;2\nZwischensumme;3\nQuelle:;\nQuelle: Amt;\nSumme\n"
    #expect(
      try separated(text, more) == [
        "4: Zwischensumme|3|t-4", "6: Quelle: Amt||t-6", "passed over 2...3, 5...5, 7...7",
      ])
    #expect(
      try separated("A;B\n;1\nx;2\n", columns + "pass-over = { A = \"*\" }\n")
        == ["2: |1|t-2", "passed over 3...3"])
  }

  @Test(
    arguments: [
      ("x,y\n1,2\n", "in row 1 stand 'x', 'y'; the file is read as a test"),
      ("\n", "it is empty; the file is read as a test"),
      ("Title\nA,C\n", "its headings are: 'A', 'C'; the file is read as a test"),
    ])
  func `where headings are not found, what was read is said`(text: String, repair: String) throws {
    let bytes = InputBytes(name: "t", bytes: Array(text.utf8))
    let mapped = MappedRows(try SeparatedRowReader(bytes), try mapping(columns), form: "a test")
    var row = SourceRow()
    #expect(try !mapped.read(into: &row))
    #expect(mapped.takeProblems().map(\.repair) == [repair])
  }

  @Test func `where headings are not found, bytes that are no text are said, too`() throws {
    let bytes = InputBytes(name: "t", bytes: [0xC4, 0x2C, 0x78, 0x0A, 0x31, 0x2C, 0xC4])
    let mapped = MappedRows(try SeparatedRowReader(bytes), try mapping(columns))
    var row = SourceRow()
    #expect(try !mapped.read(into: &row))
    #expect(
      mapped.takeProblems().map { "\($0.line):\($0.column): \($0.id)" }
        == ["1:0: missing-label", "1:1: encoding-error"])
  }
}
