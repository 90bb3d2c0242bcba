import Foundation
import Testing

/// `yearbook init` makes a folder whole or not at all, and what it makes is read as it is.
@Suite struct InitCommandTests {
  private let folder = FileManager.default.temporaryDirectory.path() + "/init-\(UUID().uuidString)"

  private func names() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @Test(arguments: ["en", "zh", "de"])
  func `a new folder is checked without a finding`(language: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = try Program.run(["init", folder, "--language", language], in: "/")
    #expect(run.output == "made '\(folder)/yearbook.toml'\nmade '\(folder)/register.xlsx'\n")
    #expect(run.complaint == "" && run.status == 0)
    #expect(names() == ["register.xlsx", "yearbook.toml"])
    let check = try Program.run(["check", folder], in: "/")
    #expect(check.output == "0 records read in 14 files: 0 errors, 0 warnings\n")
    #expect(check.complaint == "" && check.status == 0)
    let lint = try Program.run(["lint", folder + "/register.xlsx"], in: "/")
    #expect(lint.output.contains("0 errors") && lint.status == 0)
  }

  @Test func `a file that is there is not changed`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try Program.run(["init", folder], in: "/").status == 0)
    let file = folder + "/register.xlsx"
    let before = FileManager.default.contents(atPath: file)
    try FileManager.default.removeItem(atPath: folder + "/yearbook.toml")
    let run = try Program.run(["init", folder, "--language", "de"], in: "/")
    #expect(run.status == 73 && run.output == "")
    #expect(
      run.complaint == "yearbook: error: cannot make '\(file)': there is such a file already\n")
    #expect(names() == ["register.xlsx"])
    #expect(FileManager.default.contents(atPath: file) == before)
  }

  @Test func `where a file cannot be written nothing is left`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var blocks = 1
    while true {
      let run = try Program.run(["init", folder], in: "/", largestFile: blocks)
      if run.status == 0 { break }
      #expect(run.status == 74, "\(blocks) blocks: \(run.complaint)")
      #expect(run.complaint.contains("yearbook: error: cannot make '\(folder)/"))
      #expect(!FileManager.default.fileExists(atPath: folder), "\(blocks) blocks")
      try #require(blocks < 1 << 16)
      blocks *= 2
    }
    #expect(blocks > 1)
    #expect(names() == ["register.xlsx", "yearbook.toml"])
  }

  @Test func `an unknown language is an error of usage`() throws {
    let run = try Program.run(["init", folder, "--language", "fr"], in: "/")
    #expect(run.status == 64)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }
}
