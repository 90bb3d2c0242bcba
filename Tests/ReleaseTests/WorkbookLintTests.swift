import Publishing
import Testing

@testable import Release

/// A workbook that Excel would repair, or that would mislead its reader, is not published.
@Suite struct WorkbookLintTests {
  @Test func `a workbook that breaks a rule is refused, with what was found`() {
    let file = PublishedFile(path: "yearbook-2017.en.xlsx", bytes: Array("no archive".utf8))
    let error = #expect(throws: ReleaseError.self) { try file.refuseWrongWorkbook() }
    #expect(error?.code == .fault)
    #expect(error?.description == "a workbook breaks its rules; nothing is published")
    #expect(
      error?.findings == [
        "yearbook-2017.en.xlsx: error: the end of the archive is missing [archive-whole]"
      ])
  }

  @Test func `a published workbook is not refused`() throws {
    let path = Repository.root + "Reports/2017/yearbook-2017.en.xlsx"
    let bytes = try NamedFile.bytes(of: path)
    try PublishedFile(path: "yearbook-2017.en.xlsx", bytes: bytes).refuseWrongWorkbook()
  }

  @Test func `what is no workbook is left alone`() throws {
    try PublishedFile(path: "data/sources.csv", bytes: []).refuseWrongWorkbook()
  }
}
