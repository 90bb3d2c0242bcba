import Register
import Testing

@testable import Intake

@Suite struct TableSettingTests {
  @Test func `a table of the office's own is read with its lines`() throws {
    let (settings, findings) = SettingsReader.read(
      """
      title = "Yearbook"

      [[table]]
      id = "mayors"
      title = { en = "Mayors", zh = "市长", de = "Bürgermeister" }
      short-title = "Mayors"
      population = "delegations"
      by = ["year", "kind"]
      across = "direction"
      where = { level = "mayor", year = 2017, field = ["culture", "health"] }
      measures = ["count"]
      chart = true

        [[table]]
      id = "friends"
      title = "Friends"
      population = "partnerships"
      by = ["country"]
      [table.where]
      kind = "friendship"
      """)
    #expect(findings == [])
    try #require(settings.tables.count == 2)
    let (first, second) = (settings.tables[0], settings.tables[1])
    #expect(first.id == "mayors")
    #expect(first.title.zh == "市长")
    #expect(first.shortTitle?.de == "Mayors")
    #expect(first.population == "delegations")
    #expect(first.by == ["year", "kind"])
    #expect(first.across == "direction")
    #expect(first.filters.map(\.dimension) == ["field", "level", "year"])
    #expect(first.filters.map(\.values) == [["culture", "health"], ["mayor"], ["2017"]])
    #expect(first.measures == ["count"])
    #expect(first.drawsChart)
    #expect(["id", "where", "size"].map { first.origin(of: $0).line } == [4, 10, 3])
    #expect(second.title.zh == "Friends")
    #expect(second.shortTitle == nil)
    #expect(second.across == nil)
    #expect(second.filters.map(\.values) == [["friendship"]])
    #expect(!second.drawsChart)
    #expect(["id", "where", "by"].map { second.origin(of: $0).line } == [15, 19, 18])
  }

  @Test(
    arguments: [
      ("by = \"year\"", 5, "'by' is no list of texts"),
      ("by = [\"year\"]\nchart = 1", 6, "'chart' is neither true nor false"),
      ("by = [\"year\"]\nwhere = [\"kind\"]", 6, "'where' is no table"),
      (
        "by = [\"year\"]\nwhere = { kind = true }", 6,
        "'kind' in 'where' is no text and no list of texts"
      ),
      ("by = [\"year\"]\nacros = \"kind\"", 6, "unknown setting 'acros' of a table"),
      ("", 1, "a table has no 'by'"),
    ])
  func `a wrong entry is found on its line, and the table left out`(
    entry: String, line: Int, message: String
  ) {
    let (settings, findings) = SettingsReader.read(
      "[[table]]\nid = \"a\"\ntitle = \"A\"\npopulation = \"visits\"\n" + entry)
    #expect(findings.map(\.message) == [message])
    #expect(findings.map(\.origin.line) == [line])
    #expect(findings.allSatisfy { !$0.repair.isEmpty })
    #expect(settings.tables.isEmpty)
  }

  @Test func `a key named table must be a list of tables`() {
    let findings = SettingsReader.read("table = 3").findings
    #expect(findings.map(\.message) == ["'table' is no list of tables"])
  }
}
