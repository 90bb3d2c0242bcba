import CFolderExchange
import Glibc

/// What the publishing of a folder needs of a file system.
enum FolderTree {
  /// Names in a folder, sorted; none where it cannot be read.
  static func entries(of path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Paths of all files below a folder, relative to it, sorted.
  static func files(of path: String) -> [String] {
    entries(of: path).flatMap { name in
      isFolder(path + "/" + name)
        ? files(of: path + "/" + name).map { name + "/" + $0 } : [name]
    }.sorted()
  }

  static func isFolder(_ path: String) -> Bool {
    var state = stat()
    return lstat(path, &state) == 0 && state.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether anything stands there; links are followed.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Removes a file or a folder with all it holds.
  static func remove(_ path: String) {
    if isFolder(path) {
      for name in entries(of: path) { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  /// The content of a file; nil where it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var state = stat()
    guard fstat(descriptor, &state) == 0 else { return nil }
    let size = Int(state.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let count = read(descriptor, buffer.baseAddress.map { $0 + filled }, size - filled)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { break }
        filled += count
      }
    }
    return bytes.count == size ? bytes : nil
  }

  /// Lets two folders change places in one step.
  static func exchange(_ first: String, _ second: String) -> Bool {
    folder_exchange(first, second) == 0
  }
}
