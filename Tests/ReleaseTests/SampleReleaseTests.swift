import OpenXML
import Foundation
import Register
@testable import Release
@testable import Spreadsheet
import Testing

/// The committed releases under `Reports` are what the program makes of `Inputs`.
@Suite struct SampleReleaseTests {
  @Test(arguments: [nil, 2017])
  func `the sample release is what its inputs make`(year: Int?) throws {
    let reports = try TemporaryFolder()
    let run = try ReleaseRun(
      ReleaseRequest(inputs: Repository.inputs, reports: reports.path, year: year))
    let committed = "\(Repository.reports)/\(run.year)"
    let expected = FolderTree.files(of: committed)
    #expect(FolderTree.files(of: run.folder) == expected)
    let workbook = "/yearbook-\(run.year).en.xlsx"
    let packsAlike =
      FolderTree.bytes(of: run.folder + workbook) == FolderTree.bytes(of: committed + workbook)
    for file in expected where file != "manifest.json" || packsAlike {
      let made = try #require(FolderTree.bytes(of: run.folder + "/" + file))
      let kept = try #require(FolderTree.bytes(of: committed + "/" + file))
      if file.hasSuffix(".xlsx") {
        try compareParts(made, kept)
      } else {
        #expect(
          String(decoding: made, as: UTF8.self) == String(decoding: kept, as: UTF8.self),
          "run make, and read how '\(run.year)/\(file)' differs")
      }
    }
  }

  /// Workbooks are compared by their parts: another zlib may pack the same text otherwise.
  private func compareParts(_ made: [UInt8], _ kept: [UInt8]) throws {
    let madeParts = try parts(made)
    let keptParts = try parts(kept)
    #expect(madeParts.map(\.name) == keptParts.map(\.name))
    for (made, kept) in zip(madeParts, keptParts) {
      #expect(made.text == kept.text, "run make, and read how part '\(made.name)' differs")
    }
  }

  private func parts(_ bytes: [UInt8]) throws -> [(name: String, text: String)] {
    let archive = try ZipArchive(bytes)
    return try archive.entries.map { entry in
      var content: [UInt8] = []
      try archive.inflate(entry) { content.append(contentsOf: $0) }
      return (entry.name, String(decoding: content, as: UTF8.self))
    }
  }

  @Test func `two runs give the same bytes, and the second touches nothing`() throws {
    let reports = try TemporaryFolder()
    let request = ReleaseRequest(
      inputs: Repository.inputs, reports: reports.path, year: 2017)
    let first = try ReleaseRun(request)
    let before = try FileManager.default.attributesOfItem(atPath: first.folder + "/manifest.json")
    let second = try ReleaseRun(request)
    let after = try FileManager.default.attributesOfItem(atPath: first.folder + "/manifest.json")
    #expect(first.isChanged)
    #expect(!second.isChanged)
    #expect(
      before[.modificationDate] as? Date == after[.modificationDate] as? Date)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
    #expect(FolderTree.entries(of: reports.path) == ["2017"])
  }

  @Test func `a file that somebody else put beside a release stays`() throws {
    let inputs = try TemporaryFolder(copyOf: Repository.inputs)
    let reports = try TemporaryFolder()
    let request = ReleaseRequest(inputs: inputs.path, reports: reports.path, year: 2017)
    let folder = try ReleaseRun(request).folder
    let foreign = ["yearbook-notes.docx", "data/plan.txt", "own/deep/note.txt"]
    try FileManager.default.createDirectory(
      atPath: folder + "/own/deep", withIntermediateDirectories: true)
    for file in foreign {
      try file.write(toFile: folder + "/" + file, atomically: false, encoding: .utf8)
    }
    try FileManager.default.removeItem(atPath: inputs.path + "/context.csv")
    #expect(try ReleaseRun(request).isChanged)
    for file in foreign {
      #expect(FolderTree.bytes(of: folder + "/" + file) == Array(file.utf8), "\(file)")
    }
    #expect(FolderTree.bytes(of: folder + "/data/context.csv") == nil)
  }

  @Test func `the order of the records leaves no trace in the data`() throws {
    let shuffled = try TemporaryFolder(copyOf: Repository.inputs)
    for table in ["exchanges", "partnerships", "awards", "agreements"] {
      let path = "\(shuffled.path)/\(table).csv"
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      let turned = [lines[0]] + lines.dropFirst().reversed()
      try (turned.joined(separator: "\n") + "\n").write(
        toFile: path, atomically: false, encoding: .utf8)
    }
    let reports = try TemporaryFolder()
    let plain = try ReleaseRun(
      ReleaseRequest(inputs: Repository.inputs, reports: reports.path + "/a"))
    let turned = try ReleaseRun(
      ReleaseRequest(inputs: shuffled.path, reports: reports.path + "/b"))
    // The list of records names lines, and the descriptor has its digest.
    for file in FolderTree.files(of: plain.folder + "/data")
    where !["records.csv", "data-quality.csv", "datapackage.json"].contains(file) {
      #expect(
        FolderTree.bytes(of: plain.folder + "/data/" + file)
          == FolderTree.bytes(of: turned.folder + "/data/" + file), "\(file)")
    }
  }
}
