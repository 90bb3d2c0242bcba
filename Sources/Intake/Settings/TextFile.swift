import Glibc

/// A small file read whole.
package enum TextFile {
  /// The text of the file; nil where there is none of that name.
  package static func read(_ path: String) throws(IntakeError) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw IntakeError(input: path, errno: errno)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw IntakeError(input: path, errno: errno)
      }
      if count == 0 { break }
      bytes += part[..<count]
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw IntakeError(.unreadable, input: path, cause: "the text is not UTF-8")
    }
    return text
  }
}
