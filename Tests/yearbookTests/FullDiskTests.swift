import Foundation
import Testing

/// Nothing is published by halves where files cannot be written.
@Suite struct FullDiskTests {
  @Test func `a release that cannot be written leaves the old one, whatever was cut off`() throws {
    let reports = FileManager.default.temporaryDirectory.path() + "/full-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: reports) }
    let inputs = Program.repository + "Inputs"
    let older = ["release", inputs, "--reports", reports, "--year", "2017"]
    let first = try Program.run(older, in: "/")
    #expect(first.status == 0, "\(first.complaint)")
    // Another release stands where this year's will be, which is not its own.
    let manifest = reports + "/2017/manifest.json"
    try Data("{}".utf8).write(to: URL(filePath: manifest))
    let before = try contents(of: reports)
    var blocks = 1
    while true {
      let run = try Program.run(older, in: "/", largestFile: blocks)
      if run.status == 0 { break }
      #expect(run.status == 74, "\(blocks) blocks: \(run.complaint)")
      // The library that writes workbooks may complain too.
      let complaints = run.complaint.split(separator: "\n").filter { !$0.hasPrefix("[") }
      #expect(complaints.first?.hasPrefix("yearbook: error: cannot ") == true, "\(run.complaint)")
      #expect(try contents(of: reports) == before, "\(blocks) blocks")
      try #require(blocks < 1 << 20)
      blocks *= 4
    }
    #expect(blocks > 64)
    #expect(try contents(of: reports).keys == before.keys)
    #expect(try contents(of: reports)[manifest] != Data("{}".utf8))
  }

  /// Every file below a folder.
  private func contents(of folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let path = folder + "/" + name
      if let bytes = FileManager.default.contents(atPath: path) { contents[path] = bytes }
    }
    return contents
  }
}
