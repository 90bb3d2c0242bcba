import Foundation
import Testing

@testable import Intake

struct InputBytesTests {
  /// A directory of its own for one test, removed at the end.
  private final class Folder {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

    init() throws {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    }

    deinit {
      try? FileManager.default.removeItem(at: place)
    }

    func write(_ text: String, to name: String) throws -> String {
      let file = place.appending(path: name)
      try Data(text.utf8).write(to: file)
      return file.path
    }
  }

  @Test func `a file is read`() throws {
    let folder = try Folder()
    let path = try folder.write("a,b\n1,2\n", to: "t.csv")
    #expect(try CSVTable(InputBytes(path: path)).fields == [["1", "2"]])
  }

  @Test(arguments: [
    ("/no/such/t.csv", IntakeError.Code.notFound, "no such file or directory"),
    ("/dev/null/t.csv", .notFound, "not a directory"),
    ("/", .failed, "is a directory"),
  ])
  func `what cannot be read is named with the reason`(
    path: String, code: IntakeError.Code, cause: String
  ) throws {
    let error = #expect(throws: IntakeError.self) {
      _ = try CSVTable(InputBytes(path: path))
    }
    #expect(error?.code == code)
    #expect(error?.description == "cannot read '\(path)': \(cause)")
  }

  @Test func `a pipe is read as it comes`() throws {
    var ends: [CInt] = [0, 0]
    try #require(pipe(&ends) == 0)
    let writer = ends[1]
    for piece in ["a,b\n1,", "2\n3", ",4\n"] {
      try #require(write(writer, piece, piece.utf8.count) == piece.utf8.count)
    }
    close(writer)
    let table = try CSVTable(InputBytes(name: "standard input", descriptor: ends[0]))
    #expect(table.fields == [["1", "2"], ["3", "4"]])
  }

  @Test func `an empty file has no headings`() throws {
    #expect(try CSVTable(InputBytes(path: "/dev/null")).problems == ["1:1: blank-header"])
  }

  enum Change: CaseIterable { case grown, truncated, rewritten, replaced, removed }

  @Test(arguments: Change.allCases)
  func `a file that changes while it is read is not used`(change: Change) throws {
    let folder = try Folder()
    let rows = String(repeating: "1,2\n", count: 1000)
    let path = try folder.write("a,b\n" + rows, to: "t.csv")
    var limits = CSVLimits()
    limits.chunk = 256
    var reader = try CSVReader(InputBytes(path: path), limits: limits)
    #expect(try reader.readBatch())
    switch change {
    case .grown: try #require(truncate(path, 5000) == 0)
    case .truncated: try #require(truncate(path, 1000) == 0)
    case .rewritten: try #require(utimes(path, [timeval(), timeval()]) == 0)
    case .replaced:
      let other = try folder.write("a,b\n" + rows, to: "new.csv")
      try #require(rename(other, path) == 0)
    case .removed: try #require(unlink(path) == 0)
    }
    var thrown: IntakeError?
    do throws(IntakeError) {
      while try reader.readBatch() {}
    } catch {
      thrown = error
    }
    #expect(thrown?.code == .changedWhileRead)
    #expect(thrown?.description == "cannot read '\(path)': it changed while read")
  }

  @Test(arguments: [([0xFF, 0xFE, 0x61, 0], "UTF-16LE"), ([0xFE, 0xFF, 0, 0x61], "UTF-16BE")])
  func `other encodings are refused by name`(bytes: [UInt8], encoding: String) throws {
    let error = #expect(throws: IntakeError.self) { _ = try CSVTable(bytes) }
    #expect(error?.code == .unreadable)
    #expect(error?.description == "cannot read 't.csv': it is in \(encoding), save it as UTF-8")
  }

  @Test func `a file can be read again from its start`() throws {
    let folder = try Folder()
    let path = try folder.write("abc", to: "t.csv")
    let input = try InputBytes(path: path)
    #expect(input.isRewindable)
    #expect(try input.readAll(limit: 3) == Array("abc".utf8))
    #expect(try input.readAll(limit: 3) == [])
    try input.rewind()
    #expect(try input.readAll(limit: 3) == Array("abc".utf8))
    try input.rewind()
    #expect(try input.readAll(limit: 2) == nil)
  }

  @Test func `a file that changes between two readings is not used`() throws {
    let folder = try Folder()
    let path = try folder.write("abc", to: "t.csv")
    let input = try InputBytes(path: path)
    #expect(try input.readAll(limit: 10) != nil)
    _ = try folder.write("abcd", to: "t.csv")
    try input.rewind()
    let error = #expect(throws: IntakeError.self) { _ = try input.readAll(limit: 10) }
    #expect(error?.code == .changedWhileRead)
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func `all of a pipe is read up to the limit`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let input = InputBytes(name: "t.csv", bytes: bytes, longestRead: 1000)
    #expect(try input.readAll(limit: count) == bytes)
    var ends: [CInt] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[1])
    let empty = InputBytes(name: "standard input", descriptor: ends[0])
    #expect(!empty.isRewindable)
    #expect(try empty.readAll(limit: 0) == [])
  }
}
