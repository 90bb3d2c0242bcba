import CZlib

/// An archive of unpacked parts.
package struct ZipWriter {
  package private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// The archive of all parts.
  package static func archive(of parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var writer = ZipWriter()
    for part in parts { writer.add(part.name, part.bytes) }
    return writer.finish()
  }

  package mutating func add(_ name: String, _ content: [UInt8], statedSize: Int? = nil) {
    let checksum = Int(crc32(0, content, uInt(content.count)))
    let size = statedSize ?? content.count
    let offset = bytes.count
    let common =
      Self.bytes(20, 2) + Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0, 4)
      + Self.bytes(checksum, 4) + Self.bytes(content.count, 4) + Self.bytes(size, 4)
      + Self.bytes(name.utf8.count, 2) + Self.bytes(0, 2)
    bytes += Self.bytes(0x0403_4b50, 4) + common + Array(name.utf8) + content
    directory += Self.bytes(0x0201_4b50, 4) + Self.bytes(20, 2) + common
    directory += Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0, 4)
    directory += Self.bytes(offset, 4) + Array(name.utf8)
    count += 1
  }

  package mutating func finish(comment: String = "") -> [UInt8] {
    let start = bytes.count
    return bytes + directory + Self.bytes(0x0605_4b50, 4) + Self.bytes(0, 4)
      + Self.bytes(count, 2) + Self.bytes(count, 2) + Self.bytes(directory.count, 4)
      + Self.bytes(start, 4) + Self.bytes(comment.utf8.count, 2) + Array(comment.utf8)
  }

  private static func bytes(_ number: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
