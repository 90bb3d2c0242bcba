import Glibc

/// Standard input as a file that can be opened by a path, and read more than once.
///
/// A file that the shell has opened is read where it is; what comes through a pipe is kept in a
/// file without a name, which is gone when the program ends.
final class StandardInput: Sendable {
  /// As what file of the inputs it is read.
  let name: String
  private let descriptor: CInt
  /// Where it is opened.
  var path: String { "/proc/self/fd/\(descriptor)" }

  init(name: String) throws(IntakeError) {
    self.name = name
    var state = stat()
    guard fstat(STDIN_FILENO, &state) == 0 else {
      throw IntakeError(input: "standard input", errno: errno)
    }
    if state.st_mode & S_IFMT == S_IFREG {
      descriptor = STDIN_FILENO
    } else {
      descriptor = try Self.keep()
    }
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// Copies all of standard input to a file without a name.
  private static func keep() throws(IntakeError) -> CInt {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((folder + "/yearbook-XXXXXX").utf8CString)
    let kept = mkstemp(&template)
    guard kept >= 0 else { throw IntakeError(input: folder, errno: errno) }
    unlink(template)
    do throws(IntakeError) {
      try copy(to: kept)
    } catch {
      close(kept)
      throw error
    }
    return kept
  }

  private static func copy(to kept: CInt) throws(IntakeError) {
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(STDIN_FILENO, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw IntakeError(input: "standard input", errno: errno) }
      if count == 0 { return }
      var written = 0
      while written < count {
        let more = piece.withUnsafeBytes { bytes in
          write(kept, bytes.baseAddress.map { $0 + written }, count - written)
        }
        if more < 0 && errno == EINTR { continue }
        guard more > 0 else { throw IntakeError(input: "standard input", errno: errno) }
        written += more
      }
    }
  }
}
