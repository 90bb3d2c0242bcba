import Testing

@testable import Intake

struct CSVProblemTests {
  @Test(arguments: [
    ("1,2,3", "2:3: extra-cell", "3 cells, expected 2"),
    ("1,2,", "2:3: extra-cell", "3 cells, expected 2"),
    ("1", "2:2: missing-cell", "1 cell, expected 2"),
    ("\"\"", "2:2: missing-cell", "1 cell, expected 2"),
    (" ", "2:2: missing-cell", "1 cell, expected 2"),
    ("1,x\"y", "2:2: stray-quote", "quote inside a field, expected it around the whole field"),
    ("x\",2", "2:1: stray-quote", "quote inside a field, expected it around the whole field"),
    ("\"x\"y,2", "2:1: stray-quote", "quote inside a field, expected it around the whole field"),
    ("\"x\" ,2", "2:1: stray-quote", "quote inside a field, expected it around the whole field"),
    ("\"x\ny\" ,2", "3:1: stray-quote", "quote inside a field, expected it around the whole field"),
    ("x\"\",2", "2:1: stray-quote", "quote inside a field, expected it around the whole field"),
    (" \"x\",2", "2:1: stray-quote", "quote inside a field, expected it around the whole field"),
    ("1,a\u{0}", "2:2: encoding-error", "NUL byte, expected text"),
    ("1,\"\n\u{0}\"", "3:2: encoding-error", "NUL byte, expected text"),
  ])
  func `a record with a problem is kept out alone`(
    line: String, problem: String, message: String
  ) throws {
    let table = try CSVTable("a,b\n\(line)\n3,4\n".utf8)
    #expect(table.fields == [["3", "4"]])
    #expect(table.problems == [problem])
    #expect(table.rejected.map(\.problem.message) == [message])
    #expect(table.rejectedBytes == [Array(line.utf8)])
    #expect(table.rejected.map(\.line) == [2])
    #expect(table.readCount == 2)
  }

  @Test(arguments: [
    ("a,b\n1,\"2", "2:2: unclosed-quote", "quote opened at line 2 column 2 is not closed"),
    ("a,b\n\"1,2\n3,4\n", "2:1: unclosed-quote", "quote opened at line 2 column 1 is not closed"),
    ("a,b\n1,\"", "2:2: unclosed-quote", "quote opened at line 2 column 2 is not closed"),
    ("a,b\n1,\"\"\"", "2:2: unclosed-quote", "quote opened at line 2 column 2 is not closed"),
    ("a,b,\"c\n1,2,3\n", "1:3: unclosed-quote", "quote opened at line 1 column 3 is not closed"),
    (
      "a,b\n\"x\ny\",\"2\n3,4\n", "3:2: unclosed-quote",
      "quote opened at line 3 column 2 is not closed"
    ),
  ])
  func `a quote that is not closed takes the rest of the file with it`(
    text: String, problem: String, message: String
  ) throws {
    let table = try CSVTable(text.utf8)
    #expect(table.fields == [])
    #expect(table.problems == [problem])
    let found = table.headingProblems + table.rejected.map(\.problem)
    #expect(found.map(\.message) == [message])
  }

  @Test(
    arguments: [
      ([0xC3, 0xA9], nil),
      ([0xC3], 0),
      ([0x80], 0),
      ([0xC1, 0xBF], 0),
      ([0xC2, 0x80], nil),
      ([0xDF, 0xBF], nil),
      ([0xE0, 0x9F, 0xBF], 0),
      ([0xE0, 0xA0, 0x80], nil),
      ([0xED, 0x9F, 0xBF], nil),
      ([0xED, 0xA0, 0x80], 0),
      ([0xEE, 0x80, 0x80], nil),
      ([0xE5, 0x8F], 0),
      ([0xF0, 0x8F, 0xBF, 0xBF], 0),
      ([0xF0, 0x90, 0x80, 0x80], nil),
      ([0xF4, 0x8F, 0xBF, 0xBF], nil),
      ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0xF5, 0x80, 0x80, 0x80], 0),
      ([0xFF], 0),
      ([0x41, 0xFE], 1),
    ] as [([UInt8], Int?)])
  func `a byte that is no UTF-8 is found wherever it stands`(bytes: [UInt8], at: Int?) throws {
    for before in [0, 1, 30, 57, 58, 59, 60, 61, 62, 63, 64, 200] {
      let front = Array("a,b\n1,".utf8) + Array(repeating: UInt8(ascii: "x"), count: before)
      let table = try CSVTable(front + bytes + Array("\n3,4\n".utf8))
      #expect(table.records.count == (at == nil ? 2 : 1))
      #expect(table.rejected.map(\.problem.place.offset) == (at.map { [front.count + $0] } ?? []))
      #expect(table.problems == (at == nil ? [] : ["2:2: encoding-error"]))
    }
  }

  @Test func `a byte that is no text is named`() throws {
    let table = try CSVTable(Array("a\n".utf8) + [0xE9, 10])
    #expect(table.rejected.map(\.problem.message) == ["byte 0xE9, expected UTF-8"])
    #expect(table.rejected.map(\.problem.repair) == ["save the file as UTF-8"])
  }

  @Test func `problems in many records are all found`() throws {
    let text = "a,b\n1,2\nx\"y,2\n1\n\u{0},1\n5,6\n1,2,3\n\"q\"r,1\n7,8"
    let table = try CSVTable(text.utf8)
    #expect(table.fields == [["1", "2"], ["5", "6"], ["7", "8"]])
    #expect(
      table.problems == [
        "3:1: stray-quote", "4:2: missing-cell", "5:1: encoding-error", "7:3: extra-cell",
        "8:1: stray-quote",
      ])
    #expect(table.readCount == 8)
  }
}
