import Foundation
import Tables
import Testing

@testable import Release

@Suite struct WorkspaceTests {
  /// A reports folder, open as a run holds it locked.
  private func withLock(_ body: (CInt, String) throws -> Void) throws {
    let reports = try TemporaryFolder()
    let lock = open(reports.path, O_RDONLY | O_DIRECTORY)
    defer { close(lock) }
    try body(lock, reports.path)
  }

  @Test func `temporary files live in memory, and go with the workspace`() throws {
    try withLock { lock, reports in
      var path = ""
      do {
        let workspace = Workspace(lock: lock, room: 1 << 20, otherwise: reports)
        path = workspace.path
        #expect(path.hasPrefix("/dev/shm/yearbook-"))
        try "part".write(toFile: path + "/part", atomically: false, encoding: .utf8)
      }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `what a killed run left is cleared by the next`() throws {
    try withLock { lock, reports in
      let path = Workspace(lock: lock, room: 0, otherwise: reports).path
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try "part".write(toFile: path + "/part", atomically: false, encoding: .utf8)
      let workspace = Workspace(lock: lock, room: 0, otherwise: reports)
      #expect(workspace.path == path)
      #expect(FolderTree.entries(of: path).isEmpty)
    }
  }

  @Test func `where memory has no room, the files live in the folder given`() throws {
    try withLock { lock, reports in
      let workspace = Workspace(lock: lock, room: 1 << 60, otherwise: reports)
      #expect(workspace.path == reports)
    }
  }

  @Test func `a folder in memory that others may write to is not used`() throws {
    try withLock { lock, reports in
      let path = Workspace(lock: lock, room: 0, otherwise: reports).path
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o777])
      defer { rmdir(path) }
      chmod(path, 0o777)
      #expect(Workspace(lock: lock, room: 0, otherwise: reports).path == reports)
      #expect(FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `two folders of reports have two workspaces`() throws {
    try withLock { first, reports in
      let workspace = Workspace(lock: first, room: 0, otherwise: reports)
      try withLock { second, reports in
        let other = Workspace(lock: second, room: 0, otherwise: reports)
        #expect(workspace.path != other.path)
      }
    }
  }
}
