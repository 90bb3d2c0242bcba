import Foundation
import Testing

@testable import Intake

@Suite struct JSONLinesRowReaderTests {
  private static let text = """
    {"id": "k-1", "n": 1}

    {"id": "k-2", "n": }
    \t
    ["k-3", 3]
    {"id": "k-4", "m": "x"}
    """
  private static let rows = [["k-1", "1", ""], ["k-4", "", "x"]]
  private static let problems = [
    "3:20: json-syntax '}', expected a value",
    "5:1: json-record a list, expected an object: one record",
  ]

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\n", "\n\n"])
  func `a wrong line is kept out and the next ones are read`(lineEnd: String, end: String) throws {
    let text = (Self.text + end).replacing("\n", with: lineEnd)
    let read = try ReadRows.lines("\u{FEFF}" + text)
    #expect(read.headings == ["id", "n", "m"])
    #expect(read.rows == Self.rows)
    #expect(read.lines == [1, 1, 6])
    #expect(read.problems == Self.problems)
    #expect(read.originals == [#"{"id": "k-2", "n": }"#, #"["k-3", 3]"#])
  }

  @Test(arguments: [
    ("{\"a\": 1} {\"a\": 2}", "1:10: json-syntax '{', expected nothing more"),
    ("{\"a\": 1},", "1:9: json-syntax ',', expected nothing more"),
    ("{\"a\": 1", "1:1: json-syntax object opened at line 1 column 1 is not closed"),
    ("{\"a\": \"x", "1:7: json-syntax string opened at line 1 column 7 is not closed"),
    ("[", "1:1: json-record a list, expected an object: one record"),
    ("id,date", "1:1: json-syntax 'id', expected a value"),
    ("\u{0}", "1:1: json-syntax byte 0x00, expected a value"),
  ])
  func `a line holds one object`(line: String, problem: String) throws {
    let read = try ReadRows.lines(line + "\n{\"b\": 2}")
    #expect(read.headings == ["b"])
    #expect(read.rows == [["2"]])
    let place = line == "{\"a\": 1" ? "1:8" : nil
    #expect(read.problems == [place.map { $0 + problem.dropFirst(3) } ?? problem])
    #expect(read.originals == [line])
  }

  @Test(arguments: ["", "\n \n", "\u{FEFF}"])
  func `an input without lines has no headings and no rows`(text: String) throws {
    let read = try ReadRows.lines(text)
    #expect(read.lines == [])
    #expect(read.problems == [])
  }

  @Test func `records without any value are a problem of the table`() throws {
    let read = try ReadRows.lines("\n{}\n{\"a\": null}\n7\n")
    #expect(read.lines == [])
    #expect(
      read.problems == [
        "4:1: json-record a number, expected an object: one record",
        "2:1: blank-header no record has a value, the table is empty",
      ])
  }

  @Test func `a document in place of lines is recognised`() throws {
    let read = try ReadRows.lines("[{\"a\": 1},\n{\"a\": 2}]")
    #expect(read.repairs.first == "give a file that holds one document the ending '.json'")
  }

  @Test func `a line longer than the limit is passed over in a small memory`() throws {
    var limits = JSONRowLimits()
    limits.longestRecord = 20
    let long = "{\"a\": \"" + String(repeating: "x", count: 12) + "\"}"
    #expect(long.utf8.count == 21)
    let read = try ReadRows.lines(
      "{\"a\": \"xxxxxxxxxxx\"}\n\(long)\n{\"a\": 3}\n\(String(repeating: long, count: 50))",
      limits: limits)
    #expect(read.rows == [["xxxxxxxxxxx"], ["3"]])
    #expect(
      read.problems == [
        "2:1: record-too-long record longer than 20 bytes",
        "4:1: record-too-long record longer than 20 bytes",
      ])
    #expect(read.originals == ["", ""])
  }

  @Test func `a file is read twice`() throws {
    let folder = try InputsOnDisk(["t.jsonl": Self.text])
    let source = try InputBytes(path: folder.path + "/t.jsonl")
    let read = try ReadRows(JSONLinesRowReader(source))
    #expect(read.rows == Self.rows)
    #expect(read.problems == Self.problems)
  }

  @Test(arguments: ["{\"id\": 9}\n", "{\"id\": 9, \"new\": 1}\n"])
  func `a file that changes between the readings is not used`(line: String) throws {
    let folder = try InputsOnDisk(["t.jsonl": Self.text])
    let path = folder.path + "/t.jsonl"
    var limits = JSONRowLimits()
    limits.chunk = 32
    let reader = try JSONLinesRowReader(try InputBytes(path: path), limits: limits)
    try Data((line + Self.text).utf8).write(to: URL(filePath: path))
    let error = #expect(throws: IntakeError.self) { try ReadRows(reader) }
    #expect(error?.code == .changedWhileRead)
  }

  /// The reading end of a pipe that holds a text.
  private func pipe(_ text: String) throws -> InputBytes {
    var ends: [CInt] = [0, 0]
    try #require(Foundation.pipe(&ends) == 0)
    try #require(write(ends[1], text, text.utf8.count) == text.utf8.count)
    close(ends[1])
    return InputBytes(name: "standard input", descriptor: ends[0])
  }

  @Test func `a pipe is held in memory up to the limit`() throws {
    var limits = JSONRowLimits()
    limits.longestDocument = Self.text.utf8.count
    let read = try ReadRows(JSONLinesRowReader(try pipe(Self.text), limits: limits))
    #expect(read.rows == Self.rows)
    #expect(read.problems == Self.problems)
    limits.longestDocument -= 1
    let error = #expect(throws: IntakeError.self) {
      try JSONLinesRowReader(try pipe(Self.text), limits: limits)
    }
    #expect(error?.code == .unreadable)
    #expect(
      error?.description == "cannot read 'standard input': a pipe may bring "
        + "\(limits.longestDocument) bytes of JSON Lines, and it brings more: write them to a file")
  }
}
