import Register
import Testing

@testable import Intake

struct InputFolderTests {
  @Test func `tables are found by their names in files of every format`() throws {
    let inputs = try InputsOnDisk([
      "places.csv": "", "partnerships.tsv": "", "series.json": "[]", "sources.jsonl": "",
      "programmes.ndjson": "", "list.csv": "", "other.json": "{\"x\": []}", "notes.txt": "",
      "all.json": #"{"claims": [], "Others": [], "coverage": []}"#, "city/exchanges.jsonl": "",
      "city/deep/exchanges.csv": "", ".hidden/places.csv": "",
    ])
    let folder = try InputFolder(InputSource(inputs.path))
    #expect(
      folder.tables.map { "\($0.name) \($0.schema.name)" } == [
        "all.json[claims] claims", "all.json[coverage] coverage",
        "partnerships.tsv partnerships", "places.csv places", "programmes.ndjson programmes",
        "series.json series", "sources.jsonl sources", "city/exchanges.jsonl exchanges",
      ])
    #expect(folder.strangers == ["list.csv", "other.json"])
  }

  @Test(arguments: [
    ("Places.csv", "places"), ("城市.csv", "places"), ("KOMMUNEN.csv", "places"),
    ("结好关系.tsv", "partnerships"), ("Vollständigkeit.jsonl", "coverage"),
    ("Vollsta\u{308}ndigkeit.csv", "coverage"), ("Kommune.csv", nil), ("Instructions.csv", nil),
  ])
  func `a table may be named in any language and letter case`(file: String, table: String?) throws {
    let inputs = try InputsOnDisk([file: ""])
    let folder = try InputFolder(InputSource(inputs.path))
    #expect(folder.tables.map(\.schema.name) == [table].compactMap(\.self))
    #expect(folder.strangers.count == (table == nil ? 1 : 0))
  }

  @Test func `a release within the folder holds no records`() throws {
    let inputs = try InputsOnDisk([
      "places.csv": "", "2017/manifest.json": "{}", "2017/places.csv": "", "2017/other.csv": "",
    ])
    let folder = try InputFolder(InputSource(inputs.path))
    #expect(folder.tables.map(\.name) == ["places.csv"])
    #expect(folder.strangers == [])
  }

  @Test func `a mapped file is read as its mappings say and as nothing else`() throws {
    let inputs = try InputsOnDisk(["places.csv": "", "list.csv": "", "other.csv": ""])
    var folder = try InputFolder(InputSource(inputs.path))
    var mappings = [Mapping(), Mapping(), Mapping(), Mapping()]
    for (index, (file, table)) in [
      ("list.csv", "places"), ("list.csv", "partnerships"), ("places.csv", "places"),
      ("none.csv", "places"),
    ].enumerated() {
      mappings[index].file = file
      mappings[index].table = table
    }
    mappings[0].sheet = "Orte"
    #expect(folder.add(mappings).map(\.file) == ["none.csv"])
    #expect(
      folder.tables.map { "\($0.name) \($0.schema.name)" }
        == ["list.csv[Orte] places", "list.csv partnerships", "places.csv places"])
    #expect(folder.tables.allSatisfy { $0.mapping != nil })
    #expect(folder.strangers == ["other.csv"])
  }

  @Test func `what is wrong with a document is told, and its records kept out`() throws {
    let inputs = try InputsOnDisk([
      "places.json": #"[{"id": "a", "country": "CN"}, {"id": "b", "id": "c"}, {"id": "d"}, ]"#
    ])
    let reading = try RegisterReader.read(inputs.path)
    #expect(reading.register.places.map(\.id) == ["a", "d"])
    #expect(
      reading.findings.filter { $0.severity == .error }.map { "\($0.origin.line) \($0.check)" }
        == ["1 duplicate-key", "1 json-syntax"])
  }
}
