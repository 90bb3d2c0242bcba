import Foundation

/// The built program, run as its users run it.
enum Program {
  struct Run {
    let output: String
    let complaint: String
    let status: Int32
  }

  static let casesPath = URL(filePath: #filePath).deletingLastPathComponent().path() + "Cases"
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path()

  private static var path: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "yearbook")
  }

  /// Runs the program in a folder with an empty environment, as cron nearly does; with a limit, no
  /// file can grow beyond so many blocks of 512 bytes, as on a disk that is full.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = ["COLUMNS": "80"],
    largestFile blocks: Int? = nil, standardInput: Any? = nil
  ) throws -> Run {
    let scratch = FileManager.default.temporaryDirectory.path() + "/run-\(UUID().uuidString)"
    let process = Process()
    process.executableURL = path
    process.arguments = arguments
    if let blocks {
      process.executableURL = URL(filePath: "/bin/sh")
      let script = "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" \"$@\""
      process.arguments = ["-c", script, path.path()] + arguments
    }
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment
    _ = FileManager.default.createFile(atPath: scratch + ".out", contents: nil)
    _ = FileManager.default.createFile(atPath: scratch + ".err", contents: nil)
    defer {
      try? FileManager.default.removeItem(atPath: scratch + ".out")
      try? FileManager.default.removeItem(atPath: scratch + ".err")
    }
    if let standardInput { process.standardInput = standardInput }
    process.standardOutput = FileHandle(forWritingAtPath: scratch + ".out")
    process.standardError = FileHandle(forWritingAtPath: scratch + ".err")
    try process.run()
    process.waitUntilExit()
    return Run(
      output: try String(contentsOfFile: scratch + ".out", encoding: .utf8),
      complaint: try String(contentsOfFile: scratch + ".err", encoding: .utf8),
      status: process.terminationStatus)
  }
}
