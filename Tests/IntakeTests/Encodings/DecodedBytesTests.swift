import Testing

@testable import Intake

struct DecodedBytesTests {
  /// The whole text, read in pieces of `room` bytes from a file that gives `longestRead` at a time.
  private func text(
    of bytes: [UInt8], in encoding: TextEncoding? = nil, room: Int = 1 << 16,
    longestRead: Int = .max
  ) throws -> [UInt8] {
    let decoded = try DecodedBytes(
      InputBytes(name: "t", bytes: bytes, longestRead: longestRead), encoding: encoding)
    var text: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: room)
    while true {
      let count = try piece.withUnsafeMutableBytes { try decoded.read(into: $0) }
      if count == 0 { return text }
      text += piece[..<count]
    }
  }

  @Test(arguments: EncodedText.all.indices, [1, 3, 1 << 16])
  func `a file of any encoding gives its text`(index: Int, size: Int) throws {
    let sample = EncodedText.all[index]
    let read = try text(of: sample.bytes, room: size, longestRead: size)
    #expect(String(decoding: read, as: UTF8.self) == sample.text)
  }

  @Test func `a character across two pieces is one`() throws {
    // Three bytes a line, so that some character lies across every end of a piece.
    let line: [UInt8] = [0xB5, 0xC2, 0x0A]
    let bytes = (0..<100_000).flatMap { _ in line }
    let read = try text(of: bytes, in: .gb18030)
    #expect(read == Array(String(repeating: "德\n", count: 100_000).utf8))
  }

  @Test(
    arguments: [
      (.gb18030, [0x61, 0x81, 0x0A, 0x62], [0x61, 0x81, 0x0A, 0x62]),
      (.gb18030, [0x61, 0xB5], [0x61, 0xB5]),
      (.windows1252, [0xE4, 0x81, 0x62], [0xC3, 0xA4, 0x81, 0x62]),
      (.utf16LittleEndian, [0x61, 0x00, 0x00, 0xD8, 0x62, 0x00], [0x61, 0xFF, 0x62]),
      (.utf16LittleEndian, [0x61, 0x00, 0x62], [0x61, 0xFF]),
    ] as [(TextEncoding, [UInt8], [UInt8])])
  func `bytes that are no character are none in UTF-8`(
    encoding: TextEncoding, bytes: [UInt8], expected: [UInt8]
  ) throws {
    let read = try text(of: bytes, in: encoding)
    #expect(read == expected)
    #expect(String(validating: read, as: UTF8.self) == nil)
  }

  @Test(arguments: [
    ("utf-8", TextEncoding.utf8), ("GBK", .gb18030), ("gb2312", .gb18030), ("Big5", .big5),
    ("windows-1252", .windows1252), ("UTF-16", .utf16LittleEndian), ("utf_16be", .utf16BigEndian),
  ])
  func `an encoding is known by its names`(name: String, encoding: TextEncoding) {
    #expect(TextEncoding(named: name) == encoding)
  }

  @Test func `any encoding of the system can be named`() throws {
    let encoding = try #require(TextEncoding(named: "ISO-8859-2"))
    #expect(try text(of: [0xA3], in: encoding) == Array("Ł".utf8))
    #expect(TextEncoding(named: "Klingon") == nil)
  }
}
