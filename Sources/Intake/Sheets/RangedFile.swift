import Glibc
import OpenXML

/// A file that is open and read by ranges, and must stay what it was.
final class RangedFile {
  private let path: String
  private let file: OpenFile
  private let before: FileState

  init(path: String, name: String? = nil) throws(IntakeError) {
    let name = name ?? path
    let file = try OpenFile(path: path, name: name)
    guard let state = FileState(descriptor: file.descriptor) else {
      throw IntakeError(input: name, errno: errno)
    }
    guard state.isRegularFile else {
      throw IntakeError(.unreadable, input: name, cause: "a workbook is read from a file only")
    }
    self.path = path
    self.file = file
    before = state
  }

  /// The bytes, for as long as this is held.
  var bytes: ArchiveBytes { .file(descriptor: file.descriptor, size: before.size) }

  /// Whether it is the file that was opened, byte for byte as far as can be told.
  var isUnchanged: Bool {
    FileState(descriptor: file.descriptor) == before && FileState(path: path) == before
  }
}
