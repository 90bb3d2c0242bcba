import Foundation
import Publishing
import Testing

@testable import Release

/// Only a release that is whole, and of this program's format, is read back.
@Suite struct ReleasedFiguresTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(copyOf: Repository.reports + "/2017")
  }

  private func refusal() -> ReleaseError? {
    #expect(throws: ReleaseError.self) { try ReleasedFigures(folder.path) }
  }

  private func change(_ file: String, _ old: String, _ new: String) throws {
    let path = folder.path + "/" + file
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new)
      .write(toFile: path, atomically: false, encoding: .utf8)
  }

  @Test func `a whole release is read`() throws {
    let release = try ReleasedFigures(folder.path)
    #expect(release.manifest.year == 2017)
    #expect(release.numbers["exchanges-per-year"] == 1)
    #expect(release.records?.all.count ?? 0 > 50)
  }

  @Test func `a folder that is not there is no input`() {
    let error = #expect(throws: ReleaseError.self) { try ReleasedFigures("/nowhere/2017") }
    #expect(error?.code == .noInput)
  }

  @Test(arguments: [
    (
      "\"formatVersion\": 1", "\"formatVersion\": 0",
      "it has format 0, and this program reads format 1"
    ),
    (
      "\"formatVersion\": 1", "\"formatVersion\": 2",
      "it has format 2, and this program reads format 1"
    ),
    (
      "\"name\": \"yearbook\"", "\"name\": \"annals\"",
      "its 'manifest.json' is not one of yearbook's"
    ),
    ("\"asOf\"", "\"day\"", "its 'manifest.json' is damaged"),
    (
      "{", "",
      "its 'manifest.json' is damaged: line 2 column 18: ':', expected nothing more"
    ),
    (
      "data/exchanges-per-year.csv", "data/other.csv",
      "its manifest does not list 'data/exchanges-per-year.csv'"
    ),
  ])
  func `a release of another kind is refused`(old: String, new: String, cause: String) throws {
    try change("manifest.json", old, new)
    let error = refusal()
    #expect(error?.code == .unusableInput)
    #expect(error?.description == "cannot use '\(folder.path)' as a release: \(cause)")
  }

  @Test(arguments: ["datapackage.json", "exchanges-per-year.csv", "records.csv"])
  func `a file that is missing or not the published one is refused`(file: String) throws {
    let path = folder.path + "/data/" + file
    var bytes = try #require(FolderTree.bytes(of: path))
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: URL(filePath: path))
    let changed = refusal()
    #expect(
      changed?.description.hasSuffix(
        "'data/\(file)' is not the file that was published: it was damaged or changed") == true)
    try FileManager.default.removeItem(atPath: path)
    #expect(refusal()?.description.hasSuffix("'data/\(file)' cannot be read") == true)
  }

  @Test func `a manifest cut off anywhere is refused`() throws {
    let path = folder.path + "/manifest.json"
    let bytes = try #require(FolderTree.bytes(of: path))
    for count in stride(from: 0, to: bytes.count - 2, by: 61) {
      try Data(bytes.prefix(count)).write(to: URL(filePath: path))
      #expect(refusal()?.code == .unusableInput, "\(count) bytes")
    }
  }
}
