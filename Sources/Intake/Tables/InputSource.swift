import Glibc

/// What a run reads: a folder of tables, one file of it with what that refers to, or what comes in
/// at standard input.
///
/// Standard input is read as a file of the folder whose name is given, in place of the one that
/// stands there.
package struct InputSource: Sendable {
  /// How a path is written in which there is no file, but what comes in at standard input alone.
  package static let standardInputAlone = "-"

  /// The folder, as it was named; `.` where none was.
  package let folder: String
  /// The path of the one file that is read; nil for all.
  let only: String?
  let standardInput: StandardInput?

  /// A folder, a file, or `-`; and the name under which standard input is read, if it is.
  package init(_ path: String, standardInput name: String? = nil) throws(IntakeError) {
    standardInput = try name.map { name throws(IntakeError) in try StandardInput(name: name) }
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    if path == Self.standardInputAlone {
      guard let name else {
        throw IntakeError(
          .unreadable, input: path, cause: "nothing says what standard input holds")
      }
      folder = "."
      only = name
      return
    }
    var state = stat()
    guard stat(trimmed, &state) == 0 else { throw IntakeError(input: path, errno: errno) }
    guard state.st_mode & S_IFMT != S_IFDIR, name == nil else {
      folder = trimmed
      only = nil
      return
    }
    let slash = trimmed.lastIndex(of: "/")
    folder = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
    only = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
  }

  /// The path of a file of the folder, as messages say it.
  package func shown(_ path: String) -> String {
    only != nil && folder == "." ? path : folder == "/" ? "/" + path : folder + "/" + path
  }

  /// The bytes of the file at a path; 0 where that is no regular one.
  package static func size(of path: String) -> Int {
    FileState(path: path).map { $0.isRegularFile ? $0.size : 0 } ?? 0
  }

  /// The path under which a file of the folder is opened.
  package func location(of path: String) -> String {
    if let standardInput, standardInput.name == path { return standardInput.path }
    return path.hasPrefix("/") ? path : shown(path)
  }
}
