import Testing

@testable import Intake

struct SeparatedRowReaderTests {
  /// The rows as `line: cell|cell`, and the problems as `line:column: id`, of a text that comes in
  /// pieces of so many bytes.
  private func rows(
    of text: String, separator: CSVSeparator? = nil, longestRead: Int = .max,
    limits: CSVLimits = CSVLimits()
  ) throws -> [String] {
    let bytes = InputBytes(name: "t", bytes: Array(text.utf8), longestRead: longestRead)
    let reader = try SeparatedRowReader(bytes, separator: separator, limits: limits)
    var row = SourceRow()
    var rows: [String] = []
    while try reader.read(into: &row) {
      rows += reader.takeProblems().map { "\($0.line):\($0.column): \($0.id)" }
      rows.append(
        "\(row.line): " + (0..<row.count).map { row.text($0) }.joined(separator: "|"))
    }
    return rows + reader.takeProblems().map { "\($0.line):\($0.column): \($0.id)" }
  }

  @Test(
    arguments: [
      ("a,b\n1,2\n", ["1: a|b", "2: 1|2"]),
      ("Title\n\na;b\n1;2;3\n4\n", ["1: Title", "3: a|b", "4: 1|2|3", "5: 4"]),
      ("a\tb\r\n\"x\ty\"\t\"say \"\"hi\"\"\"\r\n", ["1: a|b", "2: x\ty|say \"hi\""]),
      ("a,b\n\"1\n2\r\n3\r4\",x\n5,6", ["1: a|b", "2: 1\n2\r\n3\r4|x", "6: 5|6"]),
      ("a,b\r1,\r", ["1: a|b", "2: 1|"]), ("", []), ("\n\n", []),
      ("\u{FEFF}a,b\n", ["1: a|b"]), ("a,\"\"\n", ["1: a|"]), ("\"\"\n", []),
      ("a,b\n1,x\"y\n3,4\n", ["1: a|b", "2:2: stray-quote", "3: 3|4"]),
      ("a,b\n\"1\"x,2\n3,4\n", ["1: a|b", "2:1: stray-quote", "3: 3|4"]),
      ("a,b\n1,\"2\n3,4\n", ["1: a|b", "2:2: unclosed-quote"]),
    ] as [(String, [String])])
  func `rows of any shape stand on their lines`(text: String, expected: [String]) throws {
    for longestRead in [1, 2, 3, .max] {
      #expect(try rows(of: text, longestRead: longestRead) == expected)
    }
  }

  @Test(
    arguments: [
      ([0x61, 0x2C, 0x62, 0x0A, 0xE4, 0x2C, 0x78, 0x0A, 0x63, 0x2C, 0x64, 0x0A], "byte 0xE4"),
      (
        [0x61, 0x2C, 0x62, 0x0A, 0x22, 0x81, 0x22, 0x2C, 0x78, 0x0A, 0x63, 0x2C, 0x64], "byte 0x81"
      ),
      ([0x61, 0x2C, 0x62, 0x0A, 0x00, 0x2C, 0x78, 0x0A, 0x63, 0x2C, 0x64, 0x0A], "NUL byte"),
    ] as [([UInt8], String)])
  func `a cell with bytes that are no text is noted in its row`(
    bytes: [UInt8], found: String
  ) throws {
    let reader = try SeparatedRowReader(
      InputBytes(name: "t", bytes: bytes), separator: .comma, encoding: .gb18030)
    var row = SourceRow()
    var cells: [String] = []
    var flaws: [SourceRow.Flaw] = []
    while try reader.read(into: &row) {
      if row.flaws.isEmpty { cells += (0..<row.count).map { row.text($0) } }
      if row.line == 2 { flaws = row.flaws }
    }
    #expect(cells == ["a", "b", "c", "d"])
    #expect(flaws.map(\.id) == ["encoding-error"])
    #expect(flaws.map(\.column) == [0])
    #expect(flaws.allSatisfy { $0.message.hasPrefix(found) })
    #expect(reader.takeProblems() == [])
  }

  @Test(
    arguments: [
      (false, "save the file as UTF-8"),
      (true, "correct the 'encoding' that the settings name, or save the file in it"),
    ])
  func `where the settings declare the encoding, that is named`(
    isDeclared: Bool, repair: String
  ) throws {
    let reader = try SeparatedRowReader(
      InputBytes(name: "t", bytes: [0xE4, 0x2C, 0x78]), encoding: .utf8, isDeclared: isDeclared)
    var row = SourceRow()
    #expect(try reader.read(into: &row))
    #expect(row.flaws.map(\.repair) == [repair])
    #expect(row.flaws.map(\.message) == ["byte 0xE4, expected UTF-8"])
    #expect((0..<row.count).map { row.text($0) } == ["\\x??", "x"])
  }

  @Test func `the sign with which DOS ends a text is none of it`() throws {
    for longestRead in [1, 2, .max] {
      #expect(try rows(of: "a,b\n1,2\n\u{1A}", longestRead: longestRead) == ["1: a|b", "2: 1|2"])
      #expect(try rows(of: "a,b\n1,2\u{1A}", longestRead: longestRead) == ["1: a|b", "2: 1|2"])
    }
    #expect(try rows(of: "a\u{1A}b\n") == ["1: a\u{1A}b"])
  }

  @Test func `a separator that is given is not sought`() throws {
    #expect(try rows(of: "a;b,c\n", separator: .semicolon) == ["1: a|b,c"])
    #expect(try rows(of: "a;b,c,d\n") == ["1: a;b|c|d"])
  }

  @Test func `a row that is too long is kept out and the next is read`() throws {
    let limits = CSVLimits(longestRecord: 10)
    let long = String(repeating: "x", count: 9)
    #expect(try rows(of: "a,\(long)\nb,c\n", limits: limits) == ["1:2: record-too-long", "2: b|c"])
    #expect(
      try rows(of: "a,\"\(long)\"\nb,c\n", limits: limits) == ["1:2: record-too-long", "2: b|c"])
    #expect(try rows(of: "a,\(long.dropLast())\n", limits: limits).count == 1)
  }
}
