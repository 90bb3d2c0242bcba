import Register
import Testing

@testable import Intake

struct MappedRowsTests {
  /// The rows that a mapping in TOML makes of a text, as `line: cell|cell`, and what it complains of.
  private func rows(of text: String, by mapping: String) throws -> [String] {
    let (settings, findings) = SettingsReader.read("[[mapping]]\nfile = \"t.csv\"\n" + mapping)
    #expect(findings == [])
    var mappings = settings.mappings
    mappings.nameRecords()
    let mapping = try #require(mappings.first)
    let bytes = InputBytes(name: "t", bytes: Array(text.utf8))
    let mapped = MappedRows(try SeparatedRowReader(bytes, separator: mapping.separator), mapping)
    var row = SourceRow()
    var rows: [String] = []
    while try mapped.read(into: &row) {
      rows.append(
        "\(row.line): " + (0..<row.count).map { row.text($0) }.joined(separator: "|"))
    }
    return rows + mapped.takeProblems().map { "\($0.line): \($0.message)" } + mapped.account.lines
  }

  private let columns = "table = \"agreements\"\ncolumns = { home = \"A\", partner = \"B\" }\n"

  @Test func `titles are passed over and records numbered by their rows`() throws {
    #expect(
      try rows(of: "Title\n\nA,B,C\nx,y,z\n\nu,v,\n", by: columns) == [
        "3: home|partner|id", "4: x|y|t-4", "6: u|v|t-6",
        "headings in row 3", "read: 'A' as home, 'B' as partner", "not read: 'C'",
      ])
  }

  @Test func `headings are found though their blanks and signs differ`() throws {
    let mapping = "table = \"agreements\"\ncolumns = { home = \"Ort (A)\", id = \"Ｎｒ．\" }\n"
    #expect(
      try rows(of: "nr. ,ORT  (a)\n1,x\n", by: mapping)
        == [
          "1: id|home", "2: 1|x", "headings in row 1", "read: 'nr.' as id, 'ORT  (a)' as home",
        ])
  }

  @Test func `codes, fixed texts and unknown values stand for others`() throws {
    let mapping =
      columns + """
        fixed = { source = "list-2017" }
        codes = { home = { x = "deyang" } }
        unknown = ["n/a", "-"]
        unknown-in = { partner = ["0"] }
        pass-over = { C = ["Sum", "Total"] }
        """
    #expect(
      try rows(of: "A,B,C\n X ,y,1\nN/A,0,2\nx,-,3\n0,y,4\nx,y,total\n,,5\n", by: mapping) == [
        "1: home|partner|source|id", "2: deyang|y|list-2017|t-2", "3: ||list-2017|t-3",
        "4: deyang||list-2017|t-4", "5: 0|y|list-2017|t-5",
        "headings in row 1", "read: 'A' as home, 'B' as partner",
        "passed over as 'pass-over' says: 1",
        "rows with none of these columns: 1",
      ])
  }

  @Test func `texts that no code explains are counted, up to twenty of them`() throws {
    let mapping = """
      table = "awards"
      columns = { kind = "A", home = "B" }
      codes = { kind = { x = "aid" } }

      """
    let rows = (1...21).map { "h\($0),p\n" }.joined() + "x,p\naid,p\n ,p\nh2,p\nh21,p\n"
    let lines = try self.rows(of: "A,B\n" + rows, by: mapping)
    let told = (1...20).map { "'h\($0)' (\($0 == 2 ? 2 : 1))" }.joined(separator: ", ")
    #expect(lines.last == "no code of kind for: \(told), others (2)")
  }

  @Test func `columns may be named by their ordinals`() throws {
    let mapping = "table = \"agreements\"\ncolumns = { home = 2, partner = 1 }\n"
    #expect(
      try rows(of: "x,y\nu,v\n", by: mapping) == [
        "0: home|partner|id", "1: y|x|t-1", "2: v|u|t-2",
        "read: column 1 as partner, column 2 as home",
      ])
    #expect(
      try rows(of: "Title\na,b\nu,v\n", by: mapping + "headings = 2\n").prefix(2)
        == ["2: home|partner|id", "3: v|u|t-3"])
  }

  @Test(arguments: [
    ("A,C\n1,2\n", "", "1: no row has the headings of the mapping; row 1 lacks 'B'"),
    ("1,2\nx,y\n", "", "1: no row has any heading of the mapping: 'A', 'B'"),
    ("", "", "1: no row has any heading of the mapping: 'A', 'B'"),
    ("A,B,B\n1,2,3\n", "", "1: heading 'B' stands 2 times"),
    ("A,B\n1,2\n", "headings = 2\n", "2: no heading 'A', which the mapping names"),
    ("A,B\n1,2\n", "headings = 3\n", "3: no headings in row 3"),
  ])
  func `headings that are not there are said`(
    text: String, more: String, message: String
  ) throws {
    #expect(try rows(of: text, by: columns + more).first == message)
  }

  @Test(arguments: [
    ("table = \"x\"\ncolumns = { home = \"A\" }", "no table is called 'x'"),
    (
      "table = \"places\"\ncolumns = { home = \"A\" }",
      "'home' in 'columns' is no column of 'places'"
    ),
    ("table = \"places\"\ncolumns = \"A\"", "'columns' is no table"),
    (
      "table = \"places\"\ncolumns = { id = 0 }",
      "a column in 'columns' is neither a heading nor an ordinal"
    ),
    ("table = \"places\"", "a mapping has no 'columns'"),
    ("columns = { id = \"A\" }", "a mapping has no 'table'"),
    (
      "table = \"places\"\ncolumns = { id = 1 }\nfixed = { country = 1 }",
      "'country' in 'fixed' is no text"
    ),
    (
      "table = \"places\"\ncolumns = { id = 1 }\ncodes = { id = \"A\" }",
      "'id' in 'codes' is no table"
    ),
    (
      "table = \"places\"\ncolumns = { id = 1 }\ncodes = { id = { a = 1 } }",
      "'a' in 'codes' is no text"
    ),
    ("table = \"places\"\ncolumns = { id = 1 }\nunknown = 1", "'unknown' is no list of texts"),
    (
      "table = \"places\"\ncolumns = { id = 1 }\nunknown-in = { id = 1 }",
      "an entry of 'unknown-in' is no text and no list of texts"
    ),
    ("table = \"places\"\ncolumns = { id = 1 }\npass-over = 1", "'pass-over' is no table"),
    ("table = \"places\"\ncolumns = { id = 1 }\nencoding = \"x\"", "unknown encoding 'x'"),
    ("table = \"places\"\ncolumns = { id = 1 }\nseparator = \"|\"", "unknown separator '|'"),
    ("table = \"places\"\ncolumns = { id = 1 }\ndates = \"x\"", "unknown order of dates 'x'"),
    (
      "table = \"places\"\ncolumns = { id = 1 }\nheadings = 0",
      "'headings' is no whole number from 1 to 1000000"
    ),
    (
      "table = \"places\"\ncolumns = { id = 1 }\nsheets = 1",
      "unknown setting 'sheets' of a mapping"
    ),
  ])
  func `a mapping that is wrong is refused with its place`(text: String, message: String) {
    let (settings, findings) = SettingsReader.read("[[mapping]]\nfile = \"t.csv\"\n" + text)
    #expect(findings.map(\.message) == [message])
    #expect(findings.allSatisfy { $0.check == "settings" })
    #expect(settings.mappings.isEmpty)
  }

  @Test(arguments: [
    ("codes = { date = { x = \"2015\" } }", "'date' in 'codes' is not among 'columns'"),
    ("unknown-in = { date = \"0\" }", "'date' in 'unknown-in' is not among 'columns'"),
    (
      "fixed = { date = \"2015\" }\ncodes = { date = { x = \"2016\" } }",
      "'date' in 'codes' is not among 'columns'"
    ),
  ])
  func `words of a field that is read from no column are refused`(text: String, message: String) {
    let (_, findings) = SettingsReader.read("[[mapping]]\nfile = \"t.csv\"\n" + columns + text)
    #expect(findings.map(\.message) == [message])
  }

  @Test func `fields that every record needs are asked for once`() {
    let mapping = "[[mapping]]\nfile = \"t.csv\"\ntable = \"partnerships\"\n"
    let read = { (text: String) in SettingsReader.read(mapping + text).findings.map(\.message) }
    #expect(
      read("columns = { partner = 1 }") == [
        "nothing says what is 'home' and 'kind', which every record of 'partnerships' needs"
      ])
    #expect(read("columns = { partner = 1, kind = 2 }\nfixed = { home = \"deyang\" }") == [])
  }

  @Test(arguments: ["/etc/list.csv", "../list.csv", "a/../../list.csv"])
  func `a file outside of the inputs folder is refused`(file: String) {
    let (settings, findings) = SettingsReader.read(
      "[[mapping]]\nfile = \"\(file)\"\ntable = \"places\"\ncolumns = { id = 1 }\n")
    #expect(findings.map(\.message) == ["'\(file)' is not within the inputs folder"])
    #expect(settings.mappings.isEmpty)
  }
}
