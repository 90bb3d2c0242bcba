import Glibc

/// A file that is put in its place whole: whoever looks at it sees the old bytes or the new ones.
package enum WholeFile {
  /// Writes the file beside its place and lets it take it; a link is followed and the mode kept.
  package static func write(_ bytes: [UInt8], to path: String) throws(ReleaseError) {
    let target = realPath(path) ?? path
    if FolderTree.isFolder(target) {
      throw ReleaseError(.cannotCreate, "cannot write '\(path)': it is a folder")
    }
    if FolderTree.bytes(of: target) == bytes { return }
    let draft = target + ".yearbook-\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure("create", path) }
    do throws(ReleaseError) {
      defer { close(descriptor) }
      var state = stat()
      if stat(target, &state) == 0 { fchmod(descriptor, state.st_mode & 0o777) }
      try fill(descriptor, with: bytes, path)
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, target) == 0 else {
      let error = failure("create", path)
      unlink(draft)
      throw error
    }
  }

  private static func fill(
    _ descriptor: CInt, with bytes: [UInt8], _ path: String
  ) throws(ReleaseError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure("write", path) }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw failure("write", path) }
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func failure(_ verb: String, _ path: String) -> ReleaseError {
    ReleaseFolder.failure(verb, path)
  }
}
