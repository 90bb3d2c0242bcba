import Glibc

/// Where the bytes of an archive are.
package enum ArchiveBytes: Hashable, Sendable {
  case held([UInt8])
  /// In a file, read by ranges; it stays open for as long as the archive is read.
  case file(descriptor: CInt, size: Int)

  package var count: Int {
    switch self {
    case .held(let bytes): bytes.count
    case .file(_, let size): size
    }
  }

  /// The bytes in a range, which must lie within the archive.
  package subscript(range: Range<Int>) -> [UInt8] {
    get throws(Damage) {
      if case .held(let bytes) = self { return Array(bytes[range]) }
      var failure: Damage?
      let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { room, count in
        let room = UnsafeMutableBufferPointer(rebasing: room[..<range.count])
        do throws(Damage) {
          try copy(from: range.lowerBound, into: room)
          count = range.count
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      return bytes
    }
  }

  /// Fills a room with the bytes from a place on.
  func copy(
    from start: Int, into room: UnsafeMutableBufferPointer<UInt8>
  ) throws(Damage) {
    switch self {
    case .held(let bytes):
      bytes.withUnsafeBufferPointer {
        _ = room.update(fromContentsOf: $0[start..<start + room.count])
      }
    case .file(let descriptor, _): try Self.read(descriptor, from: start, into: room)
    }
  }

  private static func read(
    _ descriptor: CInt, from start: Int, into room: UnsafeMutableBufferPointer<UInt8>
  ) throws(Damage) {
    var filled = 0
    while filled < room.count {
      let rest = UnsafeMutableRawBufferPointer(
        UnsafeMutableBufferPointer(rebasing: room[filled...]))
      let count = pread(descriptor, rest.baseAddress, rest.count, off_t(start + filled))
      if count > 0 {
        filled += count
      } else if count == 0 {
        throw Damage(reason: "the file has become shorter")
      } else if errno != EINTR {
        throw Damage(.reading(errno: errno), reason: "the file cannot be read")
      }
    }
  }
}
