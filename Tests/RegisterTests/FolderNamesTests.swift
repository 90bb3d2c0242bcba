import Testing

@testable import Register

struct FolderNamesTests {
  private var register: Register {
    var register = Register()
    register.files = ["t.csv", "b/t.csv", "c/t.csv"].map {
      InputFile(path: $0, table: "t", read: 0, accepted: 0, rejected: 0, duplicate: 0)
    }
    return register
  }

  /// Record 0 `top` stands at the top, 1 `both` and 3 `mine` in b, 2 `both` and 4 `a/b` in c.
  private var names: FolderNames {
    let entries = [("top", 0), ("both", 1), ("both", 2), ("mine", 1), ("a/b", 2)]
    return FolderNames(
      entries.enumerated().map { ($1.0, Origin(file: $1.1, line: 2), $0) }, in: register)
  }

  @Test(arguments: [
    ("top", "", FolderNames.Match.record(0)), ("top", "b", .record(0)), ("top", "c", .record(0)),
    ("both", "b", .record(1)), ("both", "c", .record(2)),
    ("both", "", .several(["b/both", "c/both"])),
    ("mine", "c", .record(3)), ("b/both", "", .record(1)), ("c/both", "b", .record(2)),
    ("c/mine", "", .none), ("b/none", "b", .none), ("none", "b", .none),
    ("a/b", "b", .record(4)), ("c/a/b", "", .record(4)), ("", "", .none),
  ])
  func `a name means the record of its own folder, else the only one of the others`(
    name: String, folder: String, match: FolderNames.Match
  ) {
    #expect(names.match(name, from: folder) == match)
  }

  @Test func `a record may have several names`() {
    let entries = [("e1", 1), ("e9", 2)].map { ($0.0, Origin(file: $0.1, line: 2), 7) }
    let names = FolderNames(entries, in: register)
    #expect(names.match("e9", from: "b") == .record(7))
    #expect(names.match("e1", from: "") == .record(7))
    #expect(Set(names.ids) == ["e1", "e9"])
  }

  @Test(arguments: [("t.csv", ""), ("b/t.csv", "b"), ("b/c/t.csv", "b/c"), ("", "")])
  func `the folder of a file is its path without its name`(path: String, folder: String) {
    let file = InputFile(path: path, table: "", read: 0, accepted: 0, rejected: 0, duplicate: 0)
    #expect(file.folder == folder)
  }
}
