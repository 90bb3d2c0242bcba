import TestArchives
import Testing

@testable import OpenXML

@Suite struct ZipArchiveTests {
  private let parts: [(name: String, bytes: [UInt8])] = [
    ("a.xml", Array("<a/>".utf8)), ("b/c.bin", [1, 2, 3]),
  ]

  private func damage(in bytes: [UInt8], limits: PackageLimits = PackageLimits()) -> Damage? {
    do {
      let archive = try ZipArchive(bytes, limits: limits)
      for entry in archive.entries { _ = try archive.contents(of: entry) }
      return nil
    } catch {
      return error
    }
  }

  @Test func `an archive gives back what was put in, comment or none`() throws {
    for comment in ["", "a comment of PK\u{5}\u{6} itself"] {
      var writer = ZipWriter()
      for part in parts { writer.add(part.name, part.bytes) }
      let archive = try ZipArchive(writer.finish(comment: comment))
      #expect(archive.entries.map(\.name) == ["a.xml", "b/c.bin"])
      #expect(try archive.contents(of: archive.entries[0]) == parts[0].bytes)
      #expect(try archive.contents(of: archive.entries[1]) == parts[1].bytes)
    }
  }

  @Test func `an archive that is cut anywhere is damaged`() {
    let bytes = ZipWriter.archive(of: parts)
    for length in bytes.indices { #expect(damage(in: Array(bytes[..<length])) != nil) }
  }

  @Test(arguments: [2, 4])
  func `a part that is not as long as is stated is damaged`(size: Int) {
    var writer = ZipWriter()
    writer.add("a", [1, 2, 3], statedSize: size)
    #expect(damage(in: writer.finish())?.reason == "part 'a' is not what was packed")
  }

  @Test func `as many entries as the limit are read, and no more`() {
    let bytes = ZipWriter.archive(of: parts)
    var limits = PackageLimits()
    limits.entries = 2
    #expect(damage(in: bytes, limits: limits) == nil)
    limits.entries = 1
    #expect(damage(in: bytes, limits: limits)?.kind == .limit)
  }

  @Test func `as many bytes as the limit are unpacked, and no more`() {
    let bytes = ZipWriter.archive(of: parts)
    var limits = PackageLimits()
    limits.unpackedBytes = 7
    #expect(damage(in: bytes, limits: limits) == nil)
    limits.unpackedBytes = 6
    #expect(damage(in: bytes, limits: limits)?.kind == .limit)
  }

  @Test func `entries that share their bytes are refused`() {
    var bytes = ZipWriter.archive(of: [("a", [1, 2, 3]), ("a", [1, 2, 3])])
    // The second entry of the directory is made to point where the first does.
    let place = bytes.count - 22 - 5
    bytes.replaceSubrange(place..<(place + 4), with: [0, 0, 0, 0])
    #expect(damage(in: bytes)?.reason == "part 'a' overlaps another")
  }
}
