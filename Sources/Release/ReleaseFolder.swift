import Glibc
import Publishing

/// The folder of one release on disk: written whole beside its place, then put there at once.
///
/// Whoever looks at the folder sees the old release or the new one, never a mixture. Runs are kept
/// apart by a lock on the reports folder, which ends with the process that holds it.
struct ReleaseFolder: ~Copyable {
  /// Where the release will stand.
  let target: String
  /// The private folder in which it is written.
  private let stage: String
  private let reports: String
  private let lock: CInt

  private init(reports: String, year: Int, lock: CInt) {
    self.reports = reports
    self.lock = lock
    target = "\(reports)/\(year)"
    stage = "\(reports)/\(Self.prefix)\(year)"
  }

  /// Takes the lock, clears what an interrupted run left, and makes the private folder.
  static func open(reports: String, year: Int) throws(ReleaseError) -> ReleaseFolder {
    try makeFolder(reports)
    let lock = Glibc.open(reports, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw failure("open", reports) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw ReleaseError(.tryAgain, "cannot lock '\(reports)': another run is publishing there")
    }
    let folder = ReleaseFolder(reports: reports, year: year, lock: lock)
    for entry in FolderTree.entries(of: reports) where entry.hasPrefix(prefix) {
      FolderTree.remove(reports + "/" + entry)
    }
    try makeFolder(folder.stage)
    return folder
  }

  deinit {
    FolderTree.remove(stage)
    close(lock)
  }

  private static let prefix = ".yearbook-"

  /// A place for temporary files of at most that many bytes, under this folder's lock.
  func workspace(room: Int) -> Workspace {
    Workspace(lock: lock, room: room, otherwise: stage)
  }

  /// Puts the release in its place; false where the same bytes stand there already.
  consuming func publish(_ files: [PublishedFile]) throws(ReleaseError) -> Bool {
    let old = FolderTree.files(of: target)
    var ours: [String] = []
    var foreign: [String] = []
    for file in old { if isOurs(file) { ours.append(file) } else { foreign.append(file) } }
    if ours == files.map(\.path).sorted(), holds(files) { return false }
    let folders = Set(files.compactMap { Self.folder(of: $0.path) }).sorted()
    for folder in folders { try Self.makeFolder(stage + "/" + folder) }
    for file in files { try write(file) }
    for file in files { try sync(stage + "/" + file.path) }
    for file in foreign { try keep(file) }
    for folder in folders { try sync(stage + "/" + folder) }
    try sync(stage)
    if old.isEmpty {
      FolderTree.remove(target)
      guard rename(stage, target) == 0 else { throw Self.failure("create", target) }
    } else {
      guard FolderTree.exchange(stage, target) else { throw Self.failure("replace", target) }
    }
    guard fsync(lock) == 0 else { throw Self.failure("write", reports) }
    return true
  }

  /// Whether the files in place have the bytes of the new ones.
  private borrowing func holds(_ files: [PublishedFile]) -> Bool {
    files.allSatisfy { FolderTree.bytes(of: target + "/" + $0.path) == $0.bytes }
  }

  /// Writes one file of the release.
  private borrowing func write(_ file: PublishedFile) throws(ReleaseError) {
    let path = stage + "/" + file.path
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Self.failure("create", path) }
    defer { close(descriptor) }
    var written = 0
    while written < file.bytes.count {
      let count = file.bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw Self.failure("write", path) }
      written += count
    }
  }

  /// Sees a file or folder on the disk. When all are written before the first is synced, those that
  /// share a block of the disk go there together.
  private borrowing func sync(_ path: String) throws(ReleaseError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure("open", path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Self.failure("write", path) }
  }

  /// A file that somebody else put into the release's folder stays there; where it cannot be kept,
  /// nothing is published.
  private borrowing func keep(_ file: String) throws(ReleaseError) {
    if let slash = file.lastIndex(of: "/") {
      try Self.makeFolder(stage + "/" + file[..<slash])
    }
    guard link(target + "/" + file, stage + "/" + file) == 0 else {
      throw Self.failure("keep", target + "/" + file)
    }
  }

  /// Whether a file of the release's folder has a name that a release of its year writes.
  private borrowing func isOurs(_ file: String) -> Bool {
    let year = target.split(separator: "/").last ?? ""
    // Files of a format stand in a folder of its name.
    let isData = OutputFormat.all.contains { $0.name == Self.folder(of: file) }
    return file.hasPrefix("yearbook-\(year).") && file.hasSuffix(".xlsx")
      || file.hasPrefix("summary-\(year).") && file.hasSuffix(".txt")
      || isData && file.hasSuffix(".csv")
      || ["data/datapackage.json", "rejected.csv", "manifest.json"].contains(file)
  }

  /// The folder within the release in which a file stands; nil of one beside the workbooks.
  private static func folder(of path: String) -> String? {
    path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  private static func makeFolder(_ path: String) throws(ReleaseError) {
    guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
      guard mkdir(path, 0o777) != 0 else { return }
    }
    throw failure("create", path)
  }

  static func failure(_ verb: String, _ path: String) -> ReleaseError {
    let number = errno
    let code: ReleaseError.Code =
      switch number {
      case EACCES, EPERM, EROFS: .notPermitted
      case ENOENT, ENOTDIR, EEXIST, EISDIR: .cannotCreate
      default: .inputOutput
      }
    let words = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    return ReleaseError(
      code, "cannot \(verb) '\(path)': \(words.prefix(1).lowercased() + words.dropFirst())")
  }
}
