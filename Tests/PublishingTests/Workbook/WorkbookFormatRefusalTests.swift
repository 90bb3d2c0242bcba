import Foundation
import Tables
import Testing

@testable import Publishing

@Suite struct WorkbookFormatRefusalTests {
  private func refusal(
    _ publication: Publication, in directory: String? = nil
  ) throws -> PublishingError? {
    let temporary = try TemporaryDirectory()
    do {
      _ = try OutputFormat.workbook.files(publication, directory ?? temporary.path)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [("2018-01-15", true), ("1970-01-01", true), ("2018-01", false), ("", false)])
  func `a release date is a day`(date: String, isTaken: Bool) throws {
    var release = SampleRelease.release
    release.releaseDate = date
    #expect(try (refusal(Publication(release)) == nil) == isTaken)
  }

  @Test func `a directory that is not there is named`() throws {
    let error = try refusal(Publication(SampleRelease.release), in: "/nowhere/at/all")
    #expect(error?.code == .notCreated)
    #expect(error?.description.contains("no such file or directory") == true)
  }

  @Test func `nothing is left in the workspace`() throws {
    let workspace = try TemporaryDirectory()
    let files = try OutputFormat.workbook.files(
      Publication(SampleRelease.release), workspace.path)
    #expect(files.map(\.path) == ["yearbook-2017.en.xlsx"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.path).isEmpty)
  }

  @Test func `a release without tables is still a workbook`() throws {
    #expect(try refusal(Publication(PlannedTable.release([]))) == nil)
  }

  @Test func `a table without rows says that nothing is recorded`() throws {
    let table = PlannedTable.measured([])
    #expect(
      PlannedTable.printed(table).rows.map(\.cells) == [[.text("None recorded"), .mark("[z]")]])
    #expect(try refusal(Publication(PlannedTable.release([table]))) == nil)
  }
}
