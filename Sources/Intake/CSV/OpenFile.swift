import Glibc

/// An open descriptor, closed when its owner is done.
struct OpenFile: ~Copyable {
  let descriptor: CInt

  init(descriptor: CInt) {
    self.descriptor = descriptor
  }

  /// Opens the file at `path` for reading; an error calls it by its name.
  init(path: String, name: String? = nil) throws(IntakeError) {
    var opened: CInt
    repeat {
      opened = open(path, O_RDONLY | O_CLOEXEC)
    } while opened < 0 && errno == EINTR
    if opened < 0 { throw IntakeError(input: name ?? path, errno: errno) }
    descriptor = opened
  }

  deinit {
    close(descriptor)
  }
}
