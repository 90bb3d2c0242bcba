import Testing

@testable import Intake

/// What a record's values become is the same in a document and in lines.
@Suite struct JSONRecordTests {
  private func both(
    _ record: String, limits: JSONRowLimits = JSONRowLimits()
  ) throws -> (document: ReadRows, lines: ReadRows) {
    let document = try ReadRows.document("[\(record)]", limits: limits)
    return (document, try ReadRows.lines(record, limits: limits))
  }

  @Test(arguments: [
    (#"{"a": "Konin", "b": "德阳"}"#, ["a", "b"], ["Konin", "德阳"]),
    (#"{"a": 12, "b": -0.50, "c": 1e400}"#, ["a", "b", "c"], ["12", "-0.50", "1e400"]),
    (#"{"a": true, "b": false}"#, ["a", "b"], ["true", "false"]),
    (#"{"a": null, "b": "", "c": [], "d": 1}"#, ["b", "c", "d"], ["", "", "1"]),
    (#"{"a": ["x", 2, "z"]}"#, ["a"], ["x;2;z"]), (#"{"a": ["x"]}"#, ["a"], ["x"]),
    (#"{"a": ["", ""]}"#, ["a"], [";"]),
    (#"{"a": "one;two"}"#, ["a"], ["one;two"]),
    (
      #"{"name": {"en": "Konin", "zh": "科宁", "de": null}, "id": "k"}"#,
      ["name_en", "name_zh", "id"], ["Konin", "科宁", "k"]
    ),
    (#"{"n": {"a": 1, "b": true}, "e": {}}"#, ["n_a", "n_b"], ["1", "true"]),
    (
      #"{"\u0061\"": "\u00e9\n\ud83c\udfd9", "b": ["\t", "\u4e2d"]}"#, ["a\"", "b"],
      ["é\n🏙", "\t;中"]
    ),
    ("{\"a\" :\t\"x\"\t, \"b\": 1 }", ["a", "b"], ["x", "1"]),
  ])
  func `a value is a cell`(record: String, headings: [String], row: [String]) throws {
    let (document, lines) = try both(record)
    #expect(document.headings == headings)
    #expect(document.rows == [row])
    #expect(document.problems == [])
    #expect(lines == document)
  }

  @Test(arguments: [
    (
      #"{"a": {"b": {"c": 1}}}"#, 13, "json-nesting an object in 'a_b', expected a text or a number"
    ),
    (#"{"a": {"b": ["x"]}}"#, 13, "json-nesting a list in 'a_b', expected a text or a number"),
    (#"{"a": [["x"]]}"#, 8, "json-nesting a list in 'a', expected a text or a number"),
    (#"{"a": [1, {}]}"#, 11, "json-nesting an object in 'a', expected a text or a number"),
    (#"{"a": [true]}"#, 8, "json-nesting a truth value in 'a', expected a text or a number"),
    (#"{"a": ["x", null]}"#, 13, "json-nesting null in 'a', expected a text or a number"),
    (
      #"{"a": ["x", "y;z"]}"#, 13,
      "json-list text with ';' in the list 'a', expected none: ';' stands between the texts of a list"
    ),
    (
      #"{"a": ["\u003B"]}"#, 8,
      "json-list text with ';' in the list 'a', expected none: ';' stands between the texts of a list"
    ),
    (
      #"{"n_a": 1, "n": {"a": 2}}"#, 18,
      "duplicate-key column 'n_a' has a value of this record already"
    ),
    (
      #"{"a": 1, "b": 2, "a": 3}"#, 18,
      "duplicate-key column 'a' has a value of this record already"
    ),
    (
      #"{"n": {"a": 1, "a": null}}"#, 16,
      "duplicate-key key 'a' stands already at line 1 column 8"
    ),
    (
      #"{"a": "x\ud800y"}"#, 9,
      #"encoding-error half a character '\ud800', expected its other half with it"#
    ),
    (#"{"a": "x\u0000y"}"#, 7, "encoding-error NUL character, expected text"),
    (#"{"a": ["\u0000"]}"#, 8, "encoding-error NUL character, expected text"),
    (#"{"a\u0000": 1}"#, 2, "encoding-error NUL character, expected text"),
    (#"{"": 1}"#, 2, "blank-label the key is blank"),
    (#"{"a": {" ": 1}}"#, 8, "blank-label the key is blank"),
  ])
  func `what is no record is a problem of that record alone`(
    record: String, column: Int, problem: String
  ) throws {
    let good = #"{"b": 1}"#
    let lines = try ReadRows.lines("\(record)\n\(good)\n\(record)\n")
    #expect(lines.headings == ["b"])
    #expect(lines.rows == [["1"]])
    let later = problem.replacing("at line 1", with: "at line 3")
    #expect(lines.problems == ["1:\(column): \(problem)", "3:\(column): \(later)"])
    #expect(lines.originals == [record, record])
    let document = try ReadRows.document("[\n\(record),\n\(good),\n\(record)]")
    #expect(document.headings == lines.headings)
    #expect(document.rows == lines.rows)
    let first = problem.replacing("at line 1", with: "at line 2")
    let last = problem.replacing("at line 1", with: "at line 4")
    #expect(document.problems == ["2:\(column): \(first)", "4:\(column): \(last)"])
    #expect(document.originals == lines.originals)
  }

  @Test func `a byte that is no UTF-8 keeps its record out`() throws {
    let bytes = Array(#"[{"a": "x"#.utf8) + [0xE9, 0xE4] + Array(#""}, {"a": "é"}]"#.utf8)
    let read = try ReadRows.document(bytes: bytes)
    #expect(read.rows == [["é"]])
    #expect(read.problems == ["1:10: encoding-error byte 0xE9, expected UTF-8"])
    #expect(read.originals == [#"{"a": "x\x??\x??"}"#])
    let lines = try ReadRows.lines(bytes: Array(bytes.dropFirst()))
    #expect(lines.problems == ["1:9: encoding-error byte 0xE9, expected UTF-8"])
  }

  @Test func `headings come in order of first appearance over all records`() throws {
    let records = [#"{"b": 1, "a": 2}"#, #"{"c": 3, "b": 4}"#, "{}", #"{"a": 5, "d": 6, "c": 7}"#]
    let expected = [
      ["1", "2", "", ""], ["4", "", "3", ""], ["", "5", "7", "6"],
    ]
    let lines = try ReadRows.lines(records.joined(separator: "\n"))
    #expect(lines.headings == ["b", "a", "c", "d"])
    #expect(lines.rows == expected)
    #expect(lines.lines == [1, 1, 2, 4])
    let document = try ReadRows.document("[" + records.joined(separator: ",\n") + "]")
    #expect(document == lines)
  }

  @Test func `a heading may be null where it is an object elsewhere`() throws {
    let lines = try ReadRows.lines(#"{"name": null, "x": 1}"# + "\n" + #"{"name": {"en": "a"}}"#)
    #expect(lines.headings == ["x", "name_en"])
    #expect(lines.rows == [["1", ""], ["", "a"]])
  }

  @Test func `a cell is no longer than its limit`() throws {
    var limits = JSONRowLimits()
    limits.longestCell = 4
    #expect(
      try both(#"{"a": "1234", "b": ["1", "23"], "cdef": 1}"#, limits: limits).lines.problems == [])
    for (record, column) in [
      (#"{"a": "12345"}"#, 7), (#"{"a": [12, 34]}"#, 7), (#"{"a": 12345}"#, 7),
      (#"{"abcde": 1}"#, 2),
    ] {
      let (document, lines) = try both(record, limits: limits)
      #expect(lines.problems == ["1:\(column): field-too-long field longer than 4 bytes"])
      #expect(
        document.problems == ["1:\(column + 1): field-too-long field longer than 4 bytes"])
    }
  }

  @Test func `a table has no more columns than its limit`() throws {
    var limits = JSONRowLimits()
    limits.mostColumns = 2
    let records = [
      #"{"a": 1}"#, #"{"b": 2, "c": 3}"#, #"{"c": 4, "a": 5}"#, #"{"a": 6, "d": 7}"#,
    ]
    let lines = try ReadRows.lines(records.joined(separator: "\n"), limits: limits)
    #expect(lines.headings == ["a", "c"])
    #expect(lines.rows == [["1", ""], ["5", "4"]])
    #expect(
      lines.problems == [
        "2:2: json-columns more than 2 different keys in one table",
        "4:10: json-columns more than 2 different keys in one table",
      ])
    let few = try ReadRows.lines(records[0...1].joined(separator: "\n"), limits: limits)
    #expect(few.headings == ["a"])
    #expect(few.problems == ["2:10: json-columns more than 2 different keys in one table"])
  }

  @Test func `records of many keys in any order find their columns`() throws {
    let keys = (0..<300).map { "key \($0)" }
    let ordered = keys.map { #""\#($0)": "\#($0)""# }
    let lines = try ReadRows.lines(
      "{\(ordered.joined(separator: ","))}\n{\(ordered.reversed().joined(separator: ","))}\n"
        + #"{"key 7": 1, "key 299": 2, "key 0": 3, "key 3": 4}"#)
    #expect(lines.headings == keys)
    #expect(lines.rows[0] == keys)
    #expect(lines.rows[1] == keys)
    #expect(lines.rows[2].count == 300)
    #expect([7, 299, 0, 3].map { lines.rows[2][$0] } == ["1", "2", "3", "4"])
    #expect(lines.rows[2].count { $0.isEmpty } == 296)
  }
}
