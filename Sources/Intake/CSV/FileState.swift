import Glibc

/// What the file system says of a file: which one it is, how long, and when it was last written.
struct FileState: Equatable {
  let device: UInt64
  let number: UInt64
  let mode: UInt32
  let size: Int
  let seconds: Int
  let nanoseconds: Int

  /// Nothing if the file cannot be asked.
  init?(descriptor: CInt) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Nothing if there is no such file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    mode = UInt32(status.st_mode)
    size = Int(status.st_size)
    seconds = Int(status.st_mtim.tv_sec)
    nanoseconds = Int(status.st_mtim.tv_nsec)
  }

  var isRegularFile: Bool { mode & S_IFMT == S_IFREG }
}
