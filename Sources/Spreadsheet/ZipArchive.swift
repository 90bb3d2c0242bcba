/// The archive that a workbook is: its directory, and one entry for each part.
struct ZipArchive {
  struct Entry {
    let name: String
    let isDeflated: Bool
    let checksum: UInt32
    let packedSize: Int
    let size: Int
    let offset: Int
  }

  let bytes: [UInt8]
  let entries: [Entry]
  /// Where the directory begins and the entries end.
  private let directory: Int

  /// Reads the directory, which must reach exactly to its end record at the end of the file.
  init(_ bytes: [UInt8]) throws(Damage) {
    let end = bytes.count - 22
    guard end >= 0, Self.number(bytes, end, 4) == 0x0605_4b50 else {
      throw Damage(reason: "the end of the archive is missing")
    }
    let count = Self.number(bytes, end + 10, 2)
    let start = Self.number(bytes, end + 16, 4)
    guard start + Self.number(bytes, end + 12, 4) == end else {
      throw Damage(reason: "the directory of the archive is broken")
    }
    var entries: [Entry] = []
    var position = start
    while position < end {
      let (entry, next) = try Self.entry(bytes, position, end)
      entries.append(entry)
      position = next
    }
    guard position == end, entries.count == count else {
      throw Damage(reason: "the directory of the archive is broken")
    }
    self.bytes = bytes
    self.entries = entries
    self.directory = start
  }

  /// Where the packed bytes of an entry lie.
  func packedRange(of entry: Entry) throws(Damage) -> Range<Int> {
    let header = entry.offset
    if header + 30 <= directory, Self.number(bytes, header, 4) == 0x0403_4b50 {
      let nameLength = Self.number(bytes, header + 26, 2)
      let start = header + 30 + nameLength + Self.number(bytes, header + 28, 2)
      if start + entry.packedSize <= directory,
        bytes[(header + 30)..<(header + 30 + nameLength)].elementsEqual(entry.name.utf8)
      {
        return start..<(start + entry.packedSize)
      }
    }
    throw Damage(reason: "part '\(entry.name)' is not where the archive says")
  }

  private static func entry(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) throws(Damage) -> (entry: Entry, next: Int) {
    guard start + 46 <= end, number(bytes, start, 4) == 0x0201_4b50 else {
      throw Damage(reason: "the directory of the archive is broken")
    }
    let nameEnd = start + 46 + number(bytes, start + 28, 2)
    let next = nameEnd + number(bytes, start + 30, 2) + number(bytes, start + 32, 2)
    let method = number(bytes, start + 10, 2)
    guard next <= end, method == 0 || method == 8 else {
      throw Damage(reason: "the directory of the archive is broken")
    }
    let entry = Entry(
      name: String(decoding: bytes[(start + 46)..<nameEnd], as: UTF8.self),
      isDeflated: method == 8, checksum: UInt32(number(bytes, start + 16, 4)),
      packedSize: number(bytes, start + 20, 4), size: number(bytes, start + 24, 4),
      offset: number(bytes, start + 42, 4))
    return (entry, next)
  }

  /// A number of up to 4 bytes, the least significant first.
  private static func number(_ bytes: [UInt8], _ position: Int, _ length: Int) -> Int {
    bytes[position..<(position + length)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
