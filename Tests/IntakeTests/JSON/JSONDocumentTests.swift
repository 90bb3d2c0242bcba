import Testing

@testable import Intake

@Suite struct JSONDocumentTests {
  private func document(_ text: String) throws -> JSONDocument {
    try JSONDocument(InputBytes(name: "t.json", bytes: Array(text.utf8)))
  }

  private func problem(_ document: JSONDocument) -> String? {
    document.problem.map { "\($0.line):\($0.column): \($0.id) \($0.message)" }
  }

  private static let text = """
    {"version": 2, "about": {"places": [{"x": 1}]}, "places": [
     {"id": "konin", "name": {"en": "Konin"}},
     {"id": "lahti", "country": "FI"}
    ], "sources": [], "tags": ["a", "b"],
    "series": [{"id": "s"}]}
    """

  @Test func `the members that hold arrays are tables`() throws {
    let document = try document(Self.text)
    #expect(document.tableNames == ["places", "sources", "tags", "series"])
    #expect(document.problem == nil)
    #expect(try self.document("[{\"a\": []}]").tableNames == [])
    #expect(try self.document("{}").tableNames == [])
  }

  @Test func `each table has its own headings and rows`() throws {
    let document = try document(Self.text)
    let places = try ReadRows(JSONRowReader(document, table: "places"))
    #expect(places.headings == ["id", "name_en", "country"])
    #expect(places.rows == [["konin", "Konin", ""], ["lahti", "", "FI"]])
    #expect(places.lines == [1, 2, 3])
    #expect(places.problems == [])
    let series = try ReadRows(JSONRowReader(document, table: "series"))
    #expect(series.rows == [["s"]])
    #expect(series.lines == [5, 5])
    #expect(try ReadRows(JSONRowReader(document, table: "sources")).lines == [])
    #expect(
      try ReadRows(JSONRowReader(document, table: "tags")).problems == [
        "4:28: json-record a text, expected an object: one record",
        "4:33: json-record a text, expected an object: one record",
      ])
  }

  @Test(arguments: [
    ("place", "no list 'place' in the document", "did you mean 'places'?"),
    ("about", "no list 'about' in the document", ""),
  ])
  func `a table that is not there is a problem`(name: String, message: String, repair: String)
    throws
  {
    let read = try ReadRows.document(Self.text, table: name)
    #expect(read.lines == [])
    #expect(read.problems == ["1:1: json-table \(message)"])
    #expect(read.repairs == [repair])
    #expect(try ReadRows.document("[]", table: "places").problems.count == 1)
  }

  @Test(arguments: [
    (
      #"{"a": [{"x": 1}], "b": 1,}"#, ["a"],
      "1:25: json-syntax ',' after the last value; the rest of the file is not read"
    ),
    (
      #"{"a": [{"x": 1}]} 2"#, ["a"],
      "1:19: json-syntax '2', expected nothing more; the rest of the file is not read"
    ),
    (
      #"{"a": [{"x": 1}], "a": [{"x": 2}]}"#, ["a"],
      "1:19: duplicate-key key 'a' stands already at line 1 column 2"
    ),
    (
      #"{"v": "\ud800", "a": [{"x": 1}], "\ud800": [{"x": 2}], "b": []}"#, ["a", "b"],
      #"1:8: encoding-error half a character '\ud800', expected its other half with it"#
    ),
  ])
  func `a mistake outside the tables is one of the document`(
    text: String, tables: [String], expected: String
  ) throws {
    let document = try document(text)
    #expect(document.tableNames == tables)
    #expect(problem(document) == expected)
    let rows = try ReadRows(JSONRowReader(document, table: "a"))
    #expect(rows.rows == [["1"]])
    #expect(rows.problems == [])
    #expect(try ReadRows.document(text, table: "a").problems == [expected])
  }

  @Test func `a mistake within a table is told by its reader alone`() throws {
    let document = try document(#"{"a": [{"x": 1}], "b": [{"y": 2}, {"y": 3,}], "c": []}"#)
    #expect(document.tableNames == ["a", "b"])
    #expect(document.problem == nil)
    #expect(try ReadRows(JSONRowReader(document, table: "a")).problems == [])
    let read = try ReadRows(JSONRowReader(document, table: "b"))
    #expect(read.rows == [["2"]])
    #expect(
      read.problems == [
        "1:42: json-syntax ',' after the last value; the rest of the file is not read"
      ])
  }

  @Test func `a record that is spoiled lends no headings`() throws {
    let read = try ReadRows.document(#"[{"a": 1, "b": [null]}, {"c": 2}, {"d": 3, "e": }]"#)
    #expect(read.headings == ["c"])
    #expect(read.rows == [["2"]])
    #expect(read.problems.count == 2)
  }
}
