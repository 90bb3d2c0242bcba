import Glibc
import Tables

/// A private folder for files that live for a moment: in memory where the system offers it.
///
/// A workbook is put together from a file for each of its parts, and making and removing a hundred
/// files on a disk costs more than all the rest of a small release. The folder in memory is named
/// after the folder that the run has locked, so that the next run clears what a killed one left.
struct Workspace: ~Copyable {
  let path: String
  private let isOwn: Bool

  /// The system's folder in memory.
  private static let memory = "/dev/shm"

  /// Uses `folder` where memory has no place for that many bytes.
  init(lock: CInt, room: Int, otherwise folder: String) {
    if let own = Self.folderInMemory(lock, room) {
      path = own
      isOwn = true
    } else {
      path = folder
      isOwn = false
    }
  }

  deinit {
    if isOwn { FolderTree.remove(path) }
  }

  private static func folderInMemory(_ lock: CInt, _ room: Int) -> String? {
    var system = statvfs()
    var state = stat()
    guard statvfs(memory, &system) == 0, fstat(lock, &state) == 0,
      system.f_bavail >= UInt(room) / max(1, system.f_frsize)
    else { return nil }
    let path = "\(memory)/yearbook-\(geteuid())-\(state.st_dev)-\(state.st_ino)"
    if mkdir(path, 0o700) == 0 { return path }
    guard errno == EEXIST, isOurs(path) else { return nil }
    for entry in FolderTree.entries(of: path) { FolderTree.remove(path + "/" + entry) }
    return path
  }

  /// Whether nobody else can have put anything there: the folder in memory is everybody's.
  private static func isOurs(_ path: String) -> Bool {
    var state = stat()
    return lstat(path, &state) == 0 && state.st_mode == S_IFDIR | 0o700
      && state.st_uid == geteuid()
  }
}

extension Tables.Release {
  /// Bytes that the parts of a workbook take at most at one time, far from too few.
  var roomForParts: Int {
    (tables + annexes).reduce(16 << 20) { $0 + 512 * $1.columns.count * $1.rows.count }
  }
}
