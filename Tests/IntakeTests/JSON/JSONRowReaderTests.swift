import Testing

@testable import Intake

@Suite struct JSONRowReaderTests {
  @Test func `a row begins on the line of its object`() throws {
    let read = try ReadRows.document(
      """
      \u{FEFF}
      [
        {"a": 1}, {"a": 2},

        {
          "a": 3
        }
      ]

      """)
    #expect(read.headings == ["a"])
    #expect(read.rows == [["1"], ["2"], ["3"]])
    #expect(read.lines == [2, 3, 3, 5])
    #expect(read.problems == [])
  }

  @Test(arguments: ["[]", " [ ] \n", "\u{FEFF}[]"])
  func `a list without records has no headings and no rows`(text: String) throws {
    let read = try ReadRows.document(text)
    #expect(read.lines == [])
    #expect(read.problems == [])
  }

  @Test(arguments: ["[{}]", "[{},\n {\"a\": null}, {\"b\": {}}]"])
  func `records without any value are a problem of the table`(text: String) throws {
    let read = try ReadRows.document(text)
    #expect(read.lines == [])
    #expect(read.problems == ["1:1: blank-header no record has a value, the table is empty"])
  }

  @Test func `a record without any value is a problem among others`() throws {
    for blank in ["{}", "{\"a\": null}", "{\"a\": \"\"}", "{\"b\": {}}"] {
      let read = try ReadRows.document("[{\"a\": 1},\n \(blank), {\"a\": 2}]")
      #expect(read.rows == [["1"], ["2"]])
      #expect(
        read.problems == ["2:2: blank-row record without any value, expected one with values"])
      #expect(read.originals == [blank])
      let lines = try ReadRows.lines("{\"a\": 1}\n\(blank)\n{\"a\": 2}")
      #expect(lines.rows == [["1"], ["2"]])
      #expect(
        lines.problems == ["2:1: blank-row record without any value, expected one with values"])
      #expect(lines.originals == [blank])
    }
  }

  @Test(arguments: [
    ("12", "a number"), ("\"a\"", "a text"), ("null", "null"), ("[1, [2]]", "a list"),
    ("true", "a truth value"),
  ])
  func `what is no object is no record, and the next ones are read`(
    item: String, words: String
  ) throws {
    let read = try ReadRows.document("[{\"a\": 1},\n \(item), {\"a\": 2}, \(item)]")
    #expect(read.rows == [["1"], ["2"]])
    let column = 2 + item.utf8.count + 12
    #expect(
      read.problems == [
        "2:2: json-record \(words), expected an object: one record",
        "2:\(column): json-record \(words), expected an object: one record",
      ])
    #expect(read.originals == [item, item])
  }

  @Test func `nothing is read behind a mistake, and it is said`() throws {
    let read = try ReadRows.document("[{\"a\": 1},\n{\"a\": 2,},\n{\"a\": 3}]")
    #expect(read.rows == [["1"]])
    #expect(
      read.problems == [
        "2:8: json-syntax ',' after the last value; the rest of the file is not read"
      ])
    #expect(read.originals == ["{\"a\": 2,},"])
    #expect(read.repairs == ["remove the comma"])
  }

  @Test(arguments: [
    ("[{\"a\": 1} {\"a\": 2}]", "1:11: json-syntax '{', expected ',' or ']'", "{\"a\": 2}]"),
    ("[{\"a\": 1}, x]", "1:12: json-syntax 'x', expected a value", "x]"),
    ("[{\"a\": 1}", "1:10: json-syntax array opened at line 1 column 1 is not closed", ""),
    ("[{\"a\": 1}] 7\nx", "1:12: json-syntax '7', expected nothing more", "7"),
    ("[{\"a\": 1}]]", "1:11: json-syntax ']', expected nothing more", "]"),
    (
      "[{\"a\": 1}, {\"a\": NaN,\n\"b\": 2}]", "1:18: json-syntax 'NaN', expected a value",
      "{\"a\": NaN,"
    ),
    (
      "[{\"a\": 1}, {\"b\": \"x\\ud800\", \"c\": 1,}]",
      "1:35: json-syntax ',' after the last value", ",}]"
    ),
  ])
  func `records before a mistake are read`(text: String, problem: String, original: String) throws {
    let read = try ReadRows.document(text)
    #expect(read.rows == [["1"]])
    #expect(read.problems.last == problem + "; the rest of the file is not read")
    #expect(read.originals.last == original)
  }

  @Test func `a record that is spoiled twice is told once, and what hides the rest is told too`()
    throws
  {
    let read = try ReadRows.document(#"[{"a": 1}, {"a": [null], "b": 1 2}, {"a": 3}]"#)
    #expect(read.rows == [["1"]])
    #expect(
      read.problems == [
        "1:19: json-nesting null in 'a', expected a text or a number",
        "1:33: json-syntax '2', expected ',' or '}'; the rest of the file is not read",
      ])
  }

  @Test(arguments: [
    ("", "1:1: json-syntax no text, expected a value; the rest of the file is not read"),
    ("12", "1:1: json-table a number, expected a list of records"),
    ("{\"a\": [{}]}", "1:1: json-table an object, expected a list of records"),
    ("id,date\n", "1:1: json-syntax 'id', expected a value; the rest of the file is not read"),
  ])
  func `a document of another kind holds no table`(text: String, problem: String) throws {
    let read = try ReadRows.document(text)
    #expect(read.lines == [])
    #expect(read.problems == [problem])
  }

  @Test func `a hundred thousand levels are refused with their place`() throws {
    let text = "[{\"a\": 1}, " + String(repeating: "[", count: 100_000)
    let read = try ReadRows.document(text)
    #expect(read.rows == [["1"]])
    #expect(
      read.problems == [
        "1:12: json-record a list, expected an object: one record",
        "1:139: json-nesting nested deeper than 128 levels; the rest of the file is not read",
      ])
  }

  @Test func `a document longer than the limit is not read`() throws {
    var limits = JSONRowLimits()
    limits.longestDocument = 10
    #expect(try ReadRows.document("[{\"a\": 1}]", limits: limits).rows == [["1"]])
    let error = #expect(throws: IntakeError.self) {
      try ReadRows.document("[{\"a\": 12}]", limits: limits)
    }
    #expect(error?.code == .unreadable)
    #expect(
      error?.cause == "a JSON document may be 10 bytes long, and it is longer: "
        + "write one record a line in a file '.jsonl'")
  }

  @Test(arguments: [([0xFF, 0xFE, 0x5B, 0], "UTF-16LE"), ([0xFE, 0xFF, 0, 0x5B], "UTF-16BE")])
  func `other encodings are refused by name`(bytes: [UInt8], encoding: String) {
    let error = #expect(throws: IntakeError.self) { try ReadRows.document(bytes: bytes) }
    #expect(error?.code == .unreadable)
    #expect(error?.description == "cannot read 't.json': it is in \(encoding), save it as UTF-8")
    #expect(throws: IntakeError.self) { try ReadRows.lines(bytes: bytes) }
  }

  @Test func `an original longer than the limit is left out`() throws {
    var limits = JSONRowLimits()
    limits.longestRecord = 8
    let read = try ReadRows.document(#"[{"":123}, {"":1234}, {"a": 1}]"#, limits: limits)
    #expect(read.originals == [#"{"":123}"#, ""])
    #expect(read.rows == [["1"]])
  }
}
