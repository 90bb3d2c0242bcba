import Foundation
import JSON
import Publishing
import Tables
import Testing

@testable import Release

/// A release that is compared with an earlier one marks what it revises, and nothing else.
@Suite struct RevisionsTests {
  private func text(_ path: String) throws -> String {
    String(decoding: try #require(FolderTree.bytes(of: path)), as: UTF8.self)
  }

  private func rule(of folder: String) throws -> String? {
    let json = try JSON(document: Array(text(folder + "/data/datapackage.json").utf8))
    return json["notes"]?.array?.first { $0["id"]?.string == "revisions" }?["text"]?.string
  }

  @Test(arguments: Correction.all)
  func `a correction marks exactly the cells whose figure it changes`(
    table: String, old: String, new: String
  ) throws {
    let vintage = try Vintage()
    let before = try vintage.counted()
    let earlier = try TemporaryFolder(copyOf: vintage.release().folder)
    try vintage.correct(table, old, new)
    let run = try vintage.release(previous: earlier.path)
    let after = try vintage.counted()
    let changed = Set(before.keys.filter { after[$0] != nil && before[$0] != after[$0] })
    #expect(run.warnings.isEmpty)
    #expect(try ReleasedFigures(run.folder).tables.revised == changed)
    let list = try text(run.folder + "/data/revisions.csv").split(separator: "\n")
    #expect(list.count == changed.count + 1)
    #expect(try rule(of: run.folder)?.contains("\(changed.count) figures are revised.") == true)
  }

  @Test func `the record that was corrected is named`() throws {
    let vintage = try Vintage()
    let earlier = try TemporaryFolder(copyOf: vintage.release().folder)
    let correction = Correction.all[0]
    try vintage.correct(correction.table, correction.old, correction.new)
    let run = try vintage.release(previous: earlier.path)
    let list = try text(run.folder + "/data/revisions.csv")
    #expect(
      list.contains(
        "person-trips,2016,Person-trips,person-trips,at least 21 (4 of 5),at least 22 (4 of 5),"
          + "deyang-2016-05-konin (changed)\n"))
    #expect(
      try text(run.folder + "/data/person-trips.csv")
        .contains("2016,person-trips,,22,,E R,4,5,person-trip,"))
    #expect(
      try text(run.folder + "/manifest.json").contains(
        "\"manifestSha256\": \""
          + (try ReleasedFigures(earlier.path).sha256) + "\""))
  }

  @Test func `a later year revises what it publishes again, and takes no mark for a final figure`()
    throws
  {
    let vintage = try Vintage()
    let earlier = try TemporaryFolder(copyOf: vintage.release().folder)
    let correction = Correction.all[0]
    try vintage.correct(correction.table, correction.old, correction.new)
    let run = try vintage.release(year: nil, previous: earlier.path)
    let expected = ["person-trips", "person-days"].map {
      CellName(table: "person-trips", key: ["2016", $0])
    }
    #expect(try ReleasedFigures(run.folder).tables.revised == Set(expected))
  }

  @Test func `two runs give the same bytes`() throws {
    let vintage = try Vintage()
    let earlier = try TemporaryFolder(copyOf: vintage.release().folder)
    let correction = Correction.all[1]
    try vintage.correct(correction.table, correction.old, correction.new)
    #expect(try vintage.release(previous: earlier.path).isChanged)
    #expect(try !vintage.release(previous: earlier.path).isChanged)
  }

  @Test func `where nothing differs, the notes say so and nothing is marked`() throws {
    let vintage = try Vintage()
    let earlier = try TemporaryFolder(copyOf: vintage.release().folder)
    let run = try vintage.release(previous: earlier.path)
    #expect(try ReleasedFigures(run.folder).tables.revised.isEmpty)
    #expect(FolderTree.bytes(of: run.folder + "/data/revisions.csv") == nil)
    #expect(try rule(of: run.folder)?.hasSuffix("No figure is revised.") == true)
  }

  @Test func `the settings may name the earlier release, from the inputs folder`() throws {
    let vintage = try Vintage()
    let earlier = vintage.inputs.path + "/published"
    try FileManager.default.copyItem(atPath: vintage.release().folder, toPath: earlier)
    let path = vintage.inputs.path + "/yearbook.toml"
    try (try text(path) + "previous = \"published\"\n")
      .write(toFile: path, atomically: false, encoding: .utf8)
    let correction = Correction.all[0]
    try vintage.correct(correction.table, correction.old, correction.new)
    let run = try vintage.release()
    #expect(run.warnings.isEmpty)
    #expect(try !ReleasedFigures(run.folder).tables.revised.isEmpty)
  }

  @Test func `an earlier release that cannot be used is a warning, and the notes say it`() throws {
    let vintage = try Vintage()
    let run = try vintage.release(previous: "/nowhere/2016")
    #expect(
      run.warnings == [
        "cannot read '/nowhere/2016': no such folder; no figure is marked as revised"
      ])
    #expect(try ReleasedFigures(run.folder).tables.revised.isEmpty)
    #expect(try rule(of: run.folder)?.contains("none could be made") == true)
  }

  @Test func `the release that a run replaces is not compared with`() throws {
    let vintage = try Vintage()
    let folder = try vintage.release().folder
    let run = try vintage.release(previous: folder + "/.")
    #expect(run.warnings.count == 1)
    #expect(run.warnings.first?.contains("this run replaces it") == true)
  }

  @Test func `without one nothing is said`() throws {
    let vintage = try Vintage()
    #expect(try rule(of: vintage.release().folder) == nil)
  }
}
