/// The archive that a workbook is: its directory, and one entry for each part.
package struct ZipArchive: Hashable, Sendable {
  let source: ArchiveBytes
  package let entries: [ZipEntry]
  /// Where the directory begins and the entries end.
  private let directory: Int
  /// Contents that were unpacked and checked already, by the place of their entry.
  var held: [Int: [UInt8]] = [:]

  package init(_ bytes: [UInt8], limits: PackageLimits = PackageLimits()) throws(Damage) {
    try self.init(.held(bytes), limits: limits)
  }

  /// Reads the directory, which must reach exactly to its end record at the end of the file.
  package init(_ source: ArchiveBytes, limits: PackageLimits = PackageLimits()) throws(Damage) {
    let end = try ZipEndRecord(of: source)
    guard end.count <= limits.entries else {
      throw Damage(
        .limit, reason: "the archive has \(end.count) entries, more than \(limits.entries)")
    }
    guard end.end - end.start <= limits.directoryBytes else {
      throw Damage(
        .limit,
        reason: "the directory of the archive is longer than \(limits.directoryBytes >> 20) MiB")
    }
    let directory = try source[end.start..<end.end]
    var entries: [ZipEntry] = []
    var position = 0
    var size = 0
    while position < directory.count {
      let entry = try ZipEntry(of: directory, at: position)
      entries.append(entry)
      position = entry.next
      let (sum, isTooMuch) = size.addingReportingOverflow(entry.size)
      size = isTooMuch ? .max : sum
      guard entries.count <= end.count else { break }
    }
    guard position == directory.count, entries.count == end.count else {
      throw Damage(reason: "the directory of the archive is broken")
    }
    guard size <= limits.unpackedBytes else {
      throw Damage(
        .limit, reason: "the archive unpacks to more than \(limits.unpackedBytes >> 20) MiB")
    }
    self.source = source
    self.entries = entries
    self.directory = end.start
    try checkApart()
  }

  /// The whole archive where it is held; nothing where it is in a file.
  package var bytes: [UInt8] {
    if case .held(let bytes) = source { bytes } else { [] }
  }

  /// Where the packed bytes of an entry lie.
  package func packedRange(of entry: ZipEntry) throws(Damage) -> Range<Int> {
    if entry.offset <= directory - 30 {
      let name = entry.offset + 30
      let header = try source[entry.offset..<name]
      let nameEnd = name + header.number(at: 26, length: 2)
      let start = nameEnd + header.number(at: 28, length: 2)
      if header.number(at: 0, length: 4) == 0x0403_4b50, entry.packedSize <= directory - start,
        try source[name..<nameEnd].elementsEqual(entry.name.utf8)
      {
        return start..<(start + entry.packedSize)
      }
    }
    throw Damage(
      reason: "part '\(entry.name)' is not where the archive says", part: entry.name)
  }

  /// Refuses entries that share bytes, by which a small file unpacks to a huge one.
  private func checkApart() throws(Damage) {
    var end = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= end else {
        throw Damage(reason: "part '\(entry.name)' overlaps another", part: entry.name)
      }
      let (next, isTooMuch) = entry.offset.addingReportingOverflow(entry.packedSize)
      end = isTooMuch ? .max : next
    }
  }
}
