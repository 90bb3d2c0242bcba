import Foundation
import Register
@testable import Release
import Tables
import Testing

/// Tables that the settings declare, published beside the standard ones.
@Suite struct DeclaredTablesTests {
  private func inputs(_ settings: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(copyOf: Repository.inputs)
    let path = folder.path + "/yearbook.toml"
    let old = try String(contentsOfFile: path, encoding: .utf8)
    try (old + "\n" + settings).write(toFile: path, atomically: false, encoding: .utf8)
    return folder
  }

  private static let mayors = """
    [[table]]
    id = "led-by-mayors"
    title = { en = "Delegations led by mayors", zh = "市长率团", de = "Von Bürgermeistern geleitet" }
    short-title = { en = "Mayors", zh = "市长", de = "Bürgermeister" }
    population = "delegations"
    by = ["year"]
    across = "direction"
    where = { level = ["mayor", "deputy mayor"], year = "2015..2017" }
    chart = true
    """

  @Test func `a declared table is published in every format`() throws {
    let inputs = try inputs(Self.mayors)
    let reports = try TemporaryFolder()
    let run = try ReleaseRun(
      ReleaseRequest(inputs: inputs.path, reports: reports.path, year: 2017))
    let data = FolderTree.bytes(of: run.folder + "/data/led-by-mayors.csv") ?? []
    #expect(
      String(decoding: data, as: UTF8.self).hasPrefix(
        """
        year,direction,level,value,lower,upper,status,covered,of,unit
        2015,in,mayor+deputy-mayor,,,,O,,,delegation
        2015,out,mayor+deputy-mayor,2,2,2,A,,,delegation

        """))
    let package = FolderTree.bytes(of: run.folder + "/data/datapackage.json") ?? []
    #expect(String(decoding: package, as: UTF8.self).contains("\"led-by-mayors\""))
    let standard = try ReleaseRun(
      ReleaseRequest(inputs: Repository.inputs, reports: reports.path + "/standard", year: 2017))
    for file in FolderTree.files(of: standard.folder + "/data")
    where !["datapackage.json", "records.csv", "data-quality.csv"].contains(file) {
      #expect(
        FolderTree.bytes(of: standard.folder + "/data/" + file)
          == FolderTree.bytes(of: run.folder + "/data/" + file), "\(file)")
    }
  }

  @Test func `a record names the declared tables that it is counted in`() throws {
    let inputs = try inputs(Self.mayors)
    let survey = try Survey(of: inputs.path, year: 2017, publishes: true)
    let request = ReleaseRequest(inputs: inputs.path, reports: "", year: 2017)
    let release = try #require(Assembly(survey, request: request)).release
    let number = try #require(release.tables.firstIndex { $0.id == "led-by-mayors" }) + 1
    #expect(number == release.tables.count)
    let records = try #require(release.table("records"))
    let named = records.rows.filter { row in
      guard case .text(let tables)? = row.cells.last else { return false }
      return tables.en.hasSuffix("\(number)") || tables.en.hasSuffix("–\(number)")
    }
    let ids = named.compactMap { row -> String? in
      if case .text(let id)? = row.cells.first { id.en } else { nil }
    }
    #expect(
      ids == [
        "deyang-2015-10-siegen-wittgenstein-konin", "deyang-2015-11-higashi-hiroshima-gangneung",
        "deyang-2016-09-gangneung",
      ])
  }

  @Test(
    arguments: [
      ("id = \"exchanges-per-year\"", 13, "another table has the id 'exchanges-per-year'"),
      ("id = \"records\"", 13, "another table has the id 'records'"),
      ("id = \"Mayors\"", 13, "'Mayors' is no id of a table"),
      (
        "id = \"a\"\nshort-title = \"\(String(repeating: "x", count: 26))\"", 14,
        "'xxxxxxxxxxxxxxxxxxxxxxxxxx' does not fit a sheet's tab"
      ),
      ("id = \"a\"\nacross = \"direktion\"", 14, "unknown dimension 'direktion' of delegations"),
      ("id = \"a\"\nmeasures = [\"people\"]", 14, "unknown measure 'people' of delegations"),
      ("id = \"a\"\nwhere = { partner = \"konn\" }", 14, "unknown value 'konn' of 'partner'"),
      ("id = \"a\"\nwhere = { field = \"cultur\" }", 14, "unknown value 'cultur' of 'field'"),
    ])
  func `a wrong declaration is found on its line, and nothing is published`(
    entry: String, line: Int, message: String
  ) throws {
    let folder = try inputs(
      "[[table]]\n" + entry + "\ntitle = \"A\"\npopulation = \"delegations\"\nby = [\"year\"]\n")
    let survey = try Survey(of: folder.path, year: 2017, publishes: false)
    let findings = survey.findings.filter { $0.check == "settings" }
    #expect(findings.map(\.message) == [message])
    #expect(findings.map(\.origin.line) == [line])
    #expect(throws: ReleaseError.self) {
      try ReleaseRun(ReleaseRequest(inputs: folder.path, reports: folder.path + "/out"))
    }
    #expect(!FolderTree.isFolder(folder.path + "/out"))
  }

  @Test func `two declared tables need two ids`() throws {
    let folder = try inputs(Self.mayors + "\n\n" + Self.mayors)
    let survey = try Survey(of: folder.path, year: 2017, publishes: false)
    #expect(
      survey.findings.filter { $0.check == "settings" }.map(\.message)
        == ["another table has the id 'led-by-mayors'"])
  }
}
