/// The record at the end of an archive, which says where the directory is.
struct ZipEndRecord {
  let count: Int
  /// Where the directory begins.
  let start: Int
  /// Where it ends.
  let end: Int

  private static let size = 22
  private static let longestComment = 0xFFFF
  /// Of the record of an archive with long numbers, and of what says where it is.
  private static let longSizes = 56 + 20

  /// Finds the record, after which nothing but its own comment may follow.
  init(of bytes: ArchiveBytes) throws(Damage) {
    let offset = max(0, bytes.count - Self.size - Self.longestComment - Self.longSizes)
    try self.init(ofTail: try bytes[offset..<bytes.count], from: offset)
  }

  /// Finds the record in the last bytes of an archive, which begin at a place.
  private init(ofTail bytes: [UInt8], from offset: Int) throws(Damage) {
    guard let end = Self.position(in: bytes) else {
      throw Damage(reason: "the end of the archive is missing")
    }
    let count = bytes.number(at: end + 10, length: 2)
    let length = bytes.number(at: end + 12, length: 4)
    let start = bytes.number(at: end + 16, length: 4)
    if start == 0xFFFF_FFFF || count == 0xFFFF || length == 0xFFFF_FFFF,
      let long = Self(longAt: end, in: bytes, from: offset)
    {
      self = long
    } else if start + length == offset + end {
      self.init(count: count, start: start, end: offset + end)
    } else {
      throw Damage(reason: "the directory of the archive is broken")
    }
  }

  private init(count: Int, start: Int, end: Int) {
    self.count = count
    self.start = start
    self.end = end
  }

  /// The record of an archive with long numbers, which stands before the other.
  private init?(longAt end: Int, in bytes: [UInt8], from offset: Int) {
    let locator = end - 20
    guard locator >= 0, bytes.number(at: locator, length: 4) == 0x0706_4b50 else { return nil }
    let record = bytes.number(at: locator + 8, length: 8) - offset
    guard record >= 0, record <= locator - 56,
      bytes.number(at: record, length: 4) == 0x0606_4b50
    else { return nil }
    let length = bytes.number(at: record + 40, length: 8)
    let start = bytes.number(at: record + 48, length: 8)
    guard start <= offset + record, length == offset + record - start else { return nil }
    self.init(
      count: bytes.number(at: record + 32, length: 8), start: start, end: offset + record)
  }

  private static func position(in bytes: [UInt8]) -> Int? {
    var position = bytes.count - size
    let first = max(0, position - longestComment)
    while position >= first {
      if bytes[position] == 0x50, bytes.number(at: position, length: 4) == 0x0605_4b50,
        bytes.number(at: position + 20, length: 2) == bytes.count - size - position
      {
        return position
      }
      position -= 1
    }
    return nil
  }
}
