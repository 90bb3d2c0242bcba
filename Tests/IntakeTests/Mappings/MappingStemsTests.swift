import Register
import Testing

@testable import Intake

struct MappingStemsTests {
  @Test(
    arguments: [
      ([("liste.csv", nil, "exchanges")], ["liste"]),
      ([("a/liste.2016.csv", nil, "exchanges")], ["liste"]),
      ([("b.xlsx", "2016", "exchanges"), ("b.xlsx", "2016", "awards")], ["b", "b"]),
      (
        [("b.xlsx", "2016", "exchanges"), ("b.xlsx", "Reisen 2017 (neu)", "exchanges")],
        ["b-2016", "b-reisen-2017-neu"]
      ),
      (
        [("liste.csv", nil, "exchanges"), ("liste.tsv", nil, "exchanges")],
        ["liste-csv", "liste-tsv"]
      ),
      (
        [("liste.2016.csv", nil, "awards"), ("liste.2017.csv", nil, "awards")],
        ["liste-2016-csv", "liste-2017-csv"]
      ),
      (
        [("b.xlsx", "1", "awards"), ("b.xlsx", "2", "awards"), ("b.csv", nil, "awards")],
        ["b-xlsx-1", "b-xlsx-2", "b-csv"]
      ),
      // Tables and folders have each their own.
      ([("liste.csv", nil, "exchanges"), ("liste.csv", nil, "awards")], ["liste", "liste"]),
      ([("a/liste.csv", nil, "awards"), ("b/liste.csv", nil, "awards")], ["liste", "liste"]),
      // What nothing tells apart is numbered.
      ([("liste.csv", nil, "awards"), ("liste.csv", nil, "awards")], ["liste", "liste-2"]),
      (
        [("l.xlsx", "A 1", "awards"), ("l.xlsx", "A-1", "awards"), ("l.xlsx", "A+1", "awards")],
        ["l-a-1", "l-a-1-2", "l-a-1-3"]
      ),
      (
        [("l.csv", nil, "awards"), ("l.csv", nil, "awards"), ("l-2.csv", nil, "awards")],
        ["l", "l-3", "l-2"]
      ),
    ] as [([(String, String?, String)], [String])])
  func `no two mappings of a table in a folder name their records alike`(
    parts: [(String, String?, String)], expected: [String]
  ) {
    var mappings = parts.map { file, sheet, table in
      var mapping = Mapping()
      mapping.file = file
      mapping.sheet = sheet
      mapping.table = table
      return mapping
    }
    mappings.nameRecords()
    #expect(mappings.map(\.stem) == expected)
  }
}
