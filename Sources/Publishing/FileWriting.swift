import Glibc

/// Writing whole files, seen to be on the disk before anyone counts on them.
enum FileWriting {
  static func write(_ bytes: [UInt8], to path: String) throws(PublishingError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(.notCreated, path) }
    do throws(PublishingError) {
      try transfer(bytes, to: descriptor, path: path)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw failure(.notTransferred, path) }
  }

  /// Makes the folder unless it is there.
  static func makeFolder(_ path: String) throws(PublishingError) {
    if mkdir(path, 0o777) == 0 { return }
    let reason = errno
    var status = stat()
    guard reason == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw failure(.notCreated, path, reason)
    }
  }

  private static func transfer(
    _ bytes: [UInt8], to descriptor: CInt, path: String
  ) throws(PublishingError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure(.notTransferred, path) }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw failure(.notTransferred, path) }
  }

  private static func failure(
    _ code: PublishingError.Code, _ path: String, _ number: CInt = errno
  ) -> PublishingError {
    let words = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    return PublishingError(
      code, path: path, cause: words.prefix(1).lowercased() + words.dropFirst(),
      systemError: number)
  }
}
