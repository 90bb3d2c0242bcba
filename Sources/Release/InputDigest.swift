import Glibc
import Publishing

/// The size and SHA-256 of an input file, read in constant memory.
struct InputDigest {
  let sha256: String
  let bytes: Int64

  init(of path: String) throws(ReleaseError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ReleaseError(.tryAgain, "cannot read '\(path)' again: it is no longer there")
    }
    defer { close(descriptor) }
    var digest = Digest()
    var total: Int64 = 0
    var part = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count = part.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else {
        throw ReleaseError(.inputOutput, "cannot read '\(path)': input or output error")
      }
      if count == 0 { break }
      part.withUnsafeBytes { digest.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      total += Int64(count)
    }
    sha256 = digest.finish()
    bytes = total
  }
}
