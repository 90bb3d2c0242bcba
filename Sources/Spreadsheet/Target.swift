import Glibc

/// The file that a workbook becomes, and the directory of its temporary files.
enum Target {
  /// Makes the empty file, which must not exist yet.
  static func create(_ path: String) throws(SpreadsheetError) {
    if path.utf8.contains(0) {
      throw SpreadsheetError(.notCreated, .write, path, "the path holds NUL")
    }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if file < 0 {
      let number = errno
      throw SpreadsheetError(
        .notCreated, .write, path, systemMessage(number), systemError: number)
    }
    Glibc.close(file)
  }

  /// Takes the file away again; that it is gone already is as good.
  static func remove(_ path: String) {
    unlink(path)
  }

  /// Refuses a directory that takes no new files: libxlsxwriter would silently use another.
  static func checkDirectory(_ directory: String?, for path: String) throws(SpreadsheetError) {
    guard let directory else { return }
    var status = stat()
    var number: Int32 = 0
    if stat(directory, &status) != 0 {
      number = errno
    } else if status.st_mode & S_IFMT != S_IFDIR {
      number = ENOTDIR
    } else if access(directory, W_OK | X_OK) != 0 {
      number = errno
    }
    if number != 0 {
      throw SpreadsheetError(
        .notCreated, .write, path,
        "temporary directory '\(directory)': \(systemMessage(number))", systemError: number)
    }
  }
}
