import Glibc

/// Some of the bytes of an open file, which others may read at the same time.
final class FileRange: TextSource {
  /// Keeps the descriptor open.
  private let file: InputBytes
  private let descriptor: CInt
  private var rest: Range<Int>

  var name: String { file.name }
  var rowNumbers: RowNumbers? { nil }

  init(_ file: InputBytes, _ descriptor: CInt, _ range: Range<Int>) {
    self.file = file
    self.descriptor = descriptor
    rest = range
  }

  func read(into room: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
    let wanted = min(room.count, rest.count)
    if wanted == 0 { return 0 }
    while true {
      let count = pread(descriptor, room.baseAddress, wanted, rest.lowerBound)
      if count > 0 {
        rest.removeFirst(count)
        return count
      }
      // The range lies within what the file had.
      if count == 0 { throw IntakeError(changed: name) }
      if errno != EINTR { throw IntakeError(input: name, errno: errno) }
    }
  }

  /// Whoever reads all ranges of the file asks that once, of the file.
  func confirmUnchanged() {}
}

extension TextSource {
  /// Fills `bytes` from an index on and returns how many bytes it got.
  func read(into bytes: inout [UInt8], from start: Int) throws(IntakeError) -> Int {
    var failure: IntakeError?
    var got = 0
    bytes.withUnsafeMutableBytes { bytes in
      do throws(IntakeError) {
        got = try read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[start...]))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return got
  }
}
