import Foundation
import Tables
import Testing

@testable import Forms

struct FormFolderTests {
  private func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private func refusal(_ path: String) -> FormError? {
    do {
      _ = try FormFolder.make(at: path, in: .english)
      return nil
    } catch { return error }
  }

  @Test func `a folder is made with both files, or they are put beside others`() throws {
    let folder = try FolderOnDisk()
    try folder.write("x", to: "other.txt")
    let made = try FormFolder.make(at: folder.path, in: .german)
    #expect(made == ["yearbook.toml", "register.xlsx"].map { "\(folder.path)/\($0)" })
    #expect(try names(in: folder.path) == ["other.txt", "register.xlsx", "yearbook.toml"])
    _ = try FormFolder.make(at: folder.path + "/new", in: .chinese)
    #expect(try names(in: folder.path + "/new") == ["register.xlsx", "yearbook.toml"])
  }

  @Test(arguments: ["yearbook.toml", "register.xlsx"])
  func `a file that is there stays, and nothing is put beside it`(name: String) throws {
    let folder = try FolderOnDisk()
    try folder.write("mine", to: name)
    let error = refusal(folder.path)
    #expect(error?.code == .exists)
    #expect(
      error?.description
        == "cannot make '\(folder.path)/\(name)': there is such a file already")
    #expect(try names(in: folder.path) == [name])
    #expect(try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8) == "mine")
  }

  @Test func `a folder that cannot be made is named`() throws {
    let folder = try FolderOnDisk()
    let path = folder.path + "/no/such"
    #expect(refusal(path)?.description == "cannot make '\(path)': no such file or directory")
    #expect(refusal(path)?.code == .notCreated)
    try folder.write("x", to: "file")
    #expect(refusal(folder.path + "/file")?.cause == "not a directory")
    #expect(try names(in: folder.path) == ["file"])
  }
}
