import Foundation
import Testing

/// Every folder in `Cases` is a command line and what the terminal shows of it.
///
/// A case holds `arguments`, the inputs it names, `stdin` where it reads that, and `stdout`, `stderr` and `status` as they must
/// be. A case without them is recorded, and the run fails so that someone reads what was recorded.
@Suite struct CommandTests {
  static let cases = try? FileManager.default.contentsOfDirectory(atPath: Program.casesPath)

  @Test func `there are cases`() {
    #expect((Self.cases?.count ?? 0) > 5)
  }

  @Test(arguments: (cases ?? []).sorted())
  func `the command says what its case holds`(name: String) throws {
    let folder = Program.casesPath + "/" + name
    let arguments = try text(folder + "/arguments").split(separator: "\n")
      .flatMap { $0.split(separator: " ") }.map(String.init)
    let reports = FileManager.default.temporaryDirectory.path() + "/case-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: reports) }
    let asked = arguments.map { $0 == "REPORTS" ? reports : $0 }
    let given = FileHandle(forReadingAtPath: folder + "/stdin")
    let run = try Program.run(asked, in: folder, standardInput: given)
    if given != nil {
      let piped = try Program.run(asked, in: folder, standardInput: try pipe(folder + "/stdin"))
      #expect(piped.output == run.output && piped.complaint == run.complaint)
    }
    try compare(run.output, folder + "/stdout", hiding: reports)
    try compare(run.complaint, folder + "/stderr", hiding: reports)
    try compare("\(run.status)\n", folder + "/status", hiding: reports)
  }

  /// A pipe that holds a small file and ends.
  private func pipe(_ path: String) throws -> Pipe {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(contentsOf: URL(filePath: path)))
    try pipe.fileHandleForWriting.close()
    return pipe
  }

  private func compare(_ found: String, _ path: String, hiding reports: String) throws {
    let found = found.replacingOccurrences(of: reports, with: "REPORTS")
    guard FileManager.default.fileExists(atPath: path) else {
      try found.write(toFile: path, atomically: false, encoding: .utf8)
      Issue.record("recorded '\(path)': read it before it is committed")
      return
    }
    #expect(found == (try text(path)), "\(path)")
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }
}
