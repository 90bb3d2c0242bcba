import Testing

@testable import JSON

@Suite struct JSONScannerTests {
  /// What keeps a text from being read, as `line:column: id message`; nil if it is read.
  static func problem(_ bytes: [UInt8], deepest: Int = JSONScanner.deepest) -> String? {
    do throws(JSONProblem) {
      _ = try JSON(document: bytes, deepest: deepest)
      return nil
    } catch {
      return "\(error.place.line):\(error.place.column): \(error.id) \(error.message)"
    }
  }

  @Test(arguments: JSONTestSuite.accepted)
  func `what every reader accepts is read`(name: String, text: String) {
    #expect(Self.problem(JSONTestSuite.bytes(text)) == nil)
  }

  @Test(
    arguments: JSONTestSuite.refusedNumbers + JSONTestSuite.refusedObjects
      + JSONTestSuite.refusedStrings + JSONTestSuite.refusedStructures)
  func `what every reader refuses is a problem with its place`(
    name: String, text: String, problem: String
  ) {
    #expect(Self.problem(JSONTestSuite.bytes(text)) == problem)
  }

  @Test(arguments: JSONTestSuite.chosen)
  func `where readers may differ the choice is fixed`(name: String, text: String, problem: String) {
    #expect(Self.problem(JSONTestSuite.bytes(text)) ?? "accepted" == problem)
  }

  private static func nested(_ levels: Int, _ open: String, _ close: String) -> [UInt8] {
    Array((String(repeating: open, count: levels) + String(repeating: close, count: levels)).utf8)
  }

  @Test func `128 levels are read and one more is not`() {
    #expect(Self.problem(Self.nested(128, "[", "]")) == nil)
    #expect(
      Self.problem(Self.nested(129, "[", "]"))
        == "1:129: json-nesting nested deeper than 128 levels")
    let objects = String(repeating: #"{"a":"#, count: 129)
    #expect(
      Self.problem(Array(objects.utf8)) == "1:641: json-nesting nested deeper than 128 levels")
    #expect(
      Self.problem(Self.nested(3, "[", "]"), deepest: 2)
        == "1:3: json-nesting nested deeper than 2 levels")
  }

  @Test(arguments: [#"["#, #"[{"":"#])
  func `a hundred thousand levels are refused where they get too deep`(open: String) {
    let text = String(repeating: open, count: 100_000)
    #expect(Self.problem(Array(text.utf8))?.contains("json-nesting") == true)
  }

  @Test func `a hundred thousand levels can be walked`() throws {
    let bytes = Self.nested(100_000, "[", "]")
    var scanner = JSONScanner(deepest: 100_000)
    for _ in 0..<50_000 { _ = try scanner.next(in: bytes.span) }
    #expect(scanner.depth == 50_000)
    try scanner.skip(to: 0, in: bytes.span)
    #expect(try scanner.next(in: bytes.span) == .end)
    #expect(scanner.place == JSONPlace(line: 1, column: 200_001, offset: 200_000))
  }

  @Test(arguments: [
    ("[\n  1,\n  x]", "3:3"), ("[\r\n\r\n x]", "3:2"), ("[\r\r x]", "3:2"), ("[\n\r\n x]", "3:2"),
    ("[\"德阳\", x]", "1:12"), ("\u{FEFF}[x]", "1:2"), ("\u{FEFF}\n[x]", "2:2"),
    ("{\"a\": 1,\n\"b\": 2,\n \"a\": 3}", "3:2"), ("[\"ab\tc\"]", "1:5"),
    ("[\n\"a\\ud800\"]", "2:3"),
  ])
  func `a place is a line and the byte in it`(text: String, place: String) {
    #expect(Self.problem(Array(text.utf8))?.hasPrefix(place + ": ") == true)
  }

  @Test func `tokens come in order with their places and texts`() throws {
    let bytes = Array(#" {"a\n": [1e400, "x", true, null] } "#.utf8)
    var scanner = JSONScanner()
    var seen: [String] = []
    while true {
      let token = try scanner.next(in: bytes.span)
      var text = ""
      switch token {
      case .key, .string, .number: text = " " + String(scanner.text(in: bytes.span))
      default: break
      }
      seen.append("\(scanner.place.column) \(scanner.depth) \(token)\(text)")
      if token == .end { break }
    }
    #expect(
      seen == [
        "2 1 objectStart", "3 1 key a\n", "10 2 arrayStart", "11 2 number 1e400", "18 2 string x",
        "23 2 true", "29 2 null", "33 1 arrayEnd", "35 0 objectEnd", "37 0 end",
      ])
  }

  @Test func `what is passable is told once and what follows is read`() throws {
    let text = #"[{"a": "\ud800", "a": 1}, "<C3>", {"<FF>": "\n"}, 7]"#
    let bytes = JSONTestSuite.bytes(text)
    var scanner = JSONScanner()
    var seen: [String] = []
    var isWhole = false
    while !isWhole {
      do throws(JSONProblem) {
        isWhole = try scanner.next(in: bytes.span) == .end
      } catch {
        seen.append("\(error.place.column) \(error.id)")
        try #require(error.isPassable)
      }
    }
    #expect(
      seen == ["9 encoding-error", "18 duplicate-key", "28 encoding-error", "34 encoding-error"])
  }

  @Test(arguments: ["[<FF>]", "[1 <FF>]", "{<FF>: 1}", "[1]<FF>", #"["<FF>", <FF>]"#])
  func `a byte that is no UTF-8 outside a string ends the reading`(text: String) throws {
    let bytes = JSONTestSuite.bytes(text)
    var scanner = JSONScanner()
    var last: JSONProblem?
    for _ in 0..<9 where last?.isPassable != false {
      do throws(JSONProblem) {
        _ = try scanner.next(in: bytes.span)
      } catch {
        last = error
      }
    }
    #expect(last?.kind == .notUTF8(0xFF))
    #expect(last?.isPassable == false)
  }

  @Test func `a scanner begins again with the next text`() throws {
    var scanner = JSONScanner()
    let cut = Array(#"{"a": [1"#.utf8)
    for _ in 0..<4 { _ = try scanner.next(in: cut.span) }
    #expect(throws: JSONProblem.self) { try scanner.next(in: cut.span) }
    scanner.restart(line: 7)
    let whole = Array(#" {"a": 2}"#.utf8)
    #expect(try scanner.next(in: whole.span) == .objectStart)
    #expect(scanner.place == JSONPlace(line: 7, column: 2, offset: 1))
    try scanner.skip(to: 0, in: whole.span)
    #expect(try scanner.next(in: whole.span) == .end)
  }
}
