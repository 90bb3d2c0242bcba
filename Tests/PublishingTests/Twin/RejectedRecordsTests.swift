import Testing

@testable import Publishing

@Suite struct RejectedRecordsTests {
  @Test(
    arguments: [
      (Array("x-1,2015-10-12".utf8), "\"x-1,2015-10-12\""),
      (Array("x-1;\"a\nb\"".utf8), "\"x-1;\"\"a\nb\"\"\""),
      (Array("=x".utf8), "'=x"),
      (Array("德阳".utf8), "德阳"),
      ([], ""),
      ([0x61, 0xFF, 0x62], #"a\xFFb"#),
      ([0xE5, 0xBE], #"\xE5\xBE"#),
      ([0xE5, 0xBE, 0x61], #"\xE5\xBEa"#),
      ([0xED, 0xA0, 0x80], #"\xED\xA0\x80"#),
      ([0xC0, 0xAF], #"\xC0\xAF"#),
      ([0x61, 0x00, 0x62], #"a\x00b"#),
      ([0x0A, 0x0F, 0xF0], "\"\n\u{F}\\xF0\""),
    ] as [([UInt8], String)])
  func `a record is kept, and bytes that are no text are spelled`(
    record: [UInt8], expected: String
  ) {
    var records = RejectedRecords()
    records.append(file: "exchanges.csv", line: 14, reason: "unknown place 'x'", record: record)
    let header = "file,line,reason,record\n"
    let line = "exchanges.csv,14,unknown place 'x',\(expected)\n"
    #expect(String(decoding: records.bytes, as: UTF8.self) == header + line)
    #expect(records.count == 1)
  }

  @Test func `without records there is only the header`() {
    #expect(RejectedRecords().count == 0)
    #expect(RejectedRecords().bytes == Array("file,line,reason,record\n".utf8))
  }

  @Test func `the apostrophe can be left out of rejected records`() {
    var records = RejectedRecords(guardsFormulas: false)
    records.append(file: "a.csv", line: 2, reason: "r", record: Array("=x".utf8))
    #expect(String(decoding: records.bytes, as: UTF8.self).hasSuffix("a.csv,2,r,=x\n"))
  }
}
