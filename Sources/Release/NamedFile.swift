import Glibc

/// A file that somebody names on the command line, read whole.
package enum NamedFile {
  /// All its bytes.
  package static func bytes(of path: String) throws(ReleaseError) -> [UInt8] {
    var state = stat()
    guard stat(path, &state) == 0 else {
      throw ReleaseError(errno == ENOENT ? .noInput : code(errno), words(path, errno))
    }
    if state.st_mode & S_IFMT == S_IFDIR {
      throw ReleaseError(.noInput, "cannot read '\(path)': it is a folder")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReleaseError(code(errno), words(path, errno)) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(state.st_size))
    while true {
      let number = fill(&bytes, from: descriptor)
      if number == 0 { return bytes }
      if number > 0 { throw ReleaseError(code(number), words(path, number)) }
    }
  }

  /// Reads a piece more: 0 at the end, the system's error number where it fails, else -1.
  private static func fill(_ bytes: inout [UInt8], from descriptor: CInt) -> CInt {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { piece in
      let count = read(descriptor, piece.baseAddress, piece.count)
      if count < 0 { return errno == EINTR ? -1 : errno }
      bytes.append(contentsOf: piece[..<count])
      return count == 0 ? 0 : -1
    }
  }

  private static func code(_ number: CInt) -> ReleaseError.Code {
    number == EACCES || number == EPERM ? .notPermitted : .inputOutput
  }

  private static func words(_ path: String, _ number: CInt) -> String {
    let words = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    return "cannot read '\(path)': \(words.prefix(1).lowercased() + words.dropFirst())"
  }
}
