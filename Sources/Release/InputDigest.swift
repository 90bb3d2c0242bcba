import Glibc
import Publishing

/// The size and SHA-256 of an input file, read in constant memory.
struct InputDigest: Sendable {
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
    let part = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 64)
    defer { part.deallocate() }
    while true {
      let count = read(descriptor, part.baseAddress, part.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else {
        throw ReleaseError(.inputOutput, "cannot read '\(path)': input or output error")
      }
      if count == 0 { break }
      digest.update(UnsafeRawBufferPointer(rebasing: part[..<count]))
      total += Int64(count)
    }
    sha256 = digest.finish()
    bytes = total
  }
}
