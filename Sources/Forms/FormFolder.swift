import Glibc
package import Tables

/// A new inputs folder: its settings and the workbook in which records are filled in.
///
/// Both files are there in the end or neither; nothing that was there before is changed.
package enum FormFolder {
  static let workbook = "register.xlsx"
  static let settings = "yearbook.toml"

  /// Makes the folder, which may be there and hold other files, and gives the paths of its files.
  package static func make(at path: String, in language: Language) throws(FormError) -> [String] {
    let names = [settings, workbook]
    for name in names where access("\(path)/\(name)", F_OK) == 0 { throw taken("\(path)/\(name)") }
    let isNew = mkdir(path, 0o777) == 0
    if !isNew, errno != EEXIST { throw failure(path) }
    do throws(FormError) {
      try fill(path, names, in: language)
    } catch {
      if isNew { rmdir(path) }
      throw error
    }
    return names.map { "\(path)/\($0)" }
  }

  /// Writes both files in a folder of their own before they get their names.
  private static func fill(
    _ path: String, _ names: [String], in language: Language
  ) throws(FormError) {
    let stage = "\(path)/.yearbook-init-\(getpid())"
    guard mkdir(stage, 0o700) == 0 else { throw failure(path) }
    defer {
      for name in names { unlink("\(stage)/\(name)") }
      rmdir(stage)
    }
    try write(SettingsForm.text(in: language), to: "\(stage)/\(settings)")
    do {
      try RegisterForm(language).write(to: "\(stage)/\(workbook)")
    } catch {
      throw FormError(error, path: "\(path)/\(workbook)")
    }
    var done: [String] = []
    for name in names {
      do throws(FormError) {
        try place("\(stage)/\(name)", at: "\(path)/\(name)")
      } catch {
        for name in done { unlink("\(path)/\(name)") }
        throw error
      }
      done.append(name)
    }
  }

  /// Gives a file its name, which no other file may have.
  private static func place(_ source: String, at target: String) throws(FormError) {
    if link(source, target) == 0 { return }
    // Not every kind of disk knows links.
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw failure(target) }
    guard access(target, F_OK) != 0 else { throw taken(target) }
    guard rename(source, target) == 0 else { throw failure(target) }
  }

  private static func write(_ text: String, to path: String) throws(FormError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(path, .notTransferred) }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0 else { throw failure(path, .notTransferred) }
  }

  private static func taken(_ path: String) -> FormError {
    FormError(.exists, path: path, cause: "there is such a file already")
  }

  /// What the system said of its last call.
  private static func failure(_ path: String, _ code: FormError.Code = .notCreated) -> FormError {
    let number = errno
    if number == EEXIST { return taken(path) }
    let words = String(cString: strerror(number))
    return FormError(
      [EACCES, EPERM, EROFS].contains(number) ? .notPermitted : code, path: path,
      cause: words.prefix(1).lowercased() + words.dropFirst())
  }
}
