import Glibc

/// An open descriptor, closed when its owner is done.
struct OpenFile: ~Copyable {
  let descriptor: CInt

  init(descriptor: CInt) {
    self.descriptor = descriptor
  }

  /// Opens the file at `path` for reading.
  init(path: String) throws(IntakeError) {
    var opened: CInt
    repeat {
      opened = open(path, O_RDONLY | O_CLOEXEC)
    } while opened < 0 && errno == EINTR
    if opened < 0 { throw IntakeError(input: path, errno: errno) }
    descriptor = opened
  }

  deinit {
    close(descriptor)
  }
}
