import Testing

@testable import Intake

/// Whatever becomes of a text, its records are read or told, and nothing traps.
@Suite struct JSONDamageTests {
  private static let records = [
    #"{"id": "k-1", "partners": ["muncie", "lah\u0074i"], "n": -12.50}"#,
    #"{"id": "k-2", "name": {"en": "Konin", "zh": "科宁"}, "held": true}"#,
    #"{"n": 1e400, "id": "k-3 \ud83c\udfd9 \"x\"", "partners": []}"#,
  ]

  @Test func `a document that is cut off has its whole records and a problem`() throws {
    let text = "[\n" + Self.records.joined(separator: ",\n") + "\n]"
    let bytes = Array(text.utf8)
    let whole = try ReadRows.document(bytes: bytes)
    #expect(whole.rows.count == 3)
    #expect(whole.problems == [])
    // Where the records end.
    let ends = Self.records.indices.map { index in
      2 + Self.records[...index].map { $0.utf8.count + 2 }.reduce(0, +) - 2
    }
    for count in 0..<bytes.count {
      let read = try ReadRows.document(bytes: Array(bytes.prefix(count)))
      #expect(read.rows.count == ends.count { $0 <= count }, "\(count) bytes")
      #expect(read.problems.count == 1, "\(count) bytes")
      #expect(read.problems.last?.hasSuffix("; the rest of the file is not read") == true)
      for (row, expected) in zip(read.rows, whole.rows) {
        let cells = Dictionary(zip(whole.headings, expected)) { first, _ in first }
        #expect(row == read.headings.map { cells[$0] })
      }
    }
  }

  @Test func `lines that are cut off are whole but for the last`() throws {
    let text = Self.records.joined(separator: "\n")
    let bytes = Array(text.utf8)
    let ends = Self.records.indices.map { index in
      Self.records[...index].map { $0.utf8.count + 1 }.reduce(0, +) - 1
    }
    for count in 0...bytes.count {
      let read = try ReadRows.lines(bytes: Array(bytes.prefix(count)))
      #expect(read.rows.count == ends.count { $0 <= count }, "\(count) bytes")
      let isWhole = count == 0 || ends.contains(count) || ends.contains(count - 1)
      #expect(read.problems.count == (isWhole ? 0 : 1), "\(count) bytes")
    }
  }

  @Test func `every spoiled line is a row or a problem`() throws {
    var random = SystemRandomNumberGenerator()
    let pieces = Array("{}[]\",:;\\ue0-1.+ tfn/é\u{1}").map { Array(String($0).utf8) } + [[0xFF]]
    for _ in 0..<1_000 {
      var lines = Self.records.map { Array($0.utf8) }
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let line = Int.random(in: 0..<3, using: &random)
        let place = Int.random(in: 0..<lines[line].count, using: &random)
        let end = min(lines[line].count, place + Int.random(in: 0...2, using: &random))
        let piece = pieces.randomElement(using: &random) ?? []
        lines[line].replaceSubrange(place..<end, with: piece)
      }
      let text = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
      let shown = String(decoding: text, as: UTF8.self)
      let read = try ReadRows.lines(bytes: text)
      #expect(read.rows.count + read.problems.count == 3, "\(shown)")
      #expect(read.rows.allSatisfy { $0.count == read.headings.count }, "\(shown)")
      #expect(Set(read.headings).count == read.headings.count, "\(shown)")

      let list =
        [UInt8(ascii: "[")] + lines.joined(separator: Array(",\n".utf8)) + [UInt8(ascii: "]")]
      let document = try ReadRows.document(bytes: list)
      #expect(document.rows.count <= 3 || !document.problems.isEmpty, "\(shown)")
      if document.problems.isEmpty {
        #expect(document.rows == read.rows, "\(shown)")
        #expect(document.headings == read.headings, "\(shown)")
      }
      if read.problems.isEmpty { #expect(document.problems.isEmpty, "\(shown)") }
    }
  }

  @Test func `spoiled documents of several tables do not trap`() throws {
    var random = SystemRandomNumberGenerator()
    let text = #"{"v": 1, "a": [{"x": {"y": 1}}, {"z": ["u"]}], "b": [], "c": [{"x": "\u00e9"}]}"#
    let pieces = Array("{}[]\",:;\\ue0-1. tn").map { Array(String($0).utf8) } + [[0xFF], []]
    for _ in 0..<2_000 {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let piece = pieces.randomElement(using: &random) ?? []
        bytes.replaceSubrange(place..<min(bytes.count, place + 1), with: piece)
      }
      let document: JSONDocument
      do throws(IntakeError) {
        document = try JSONDocument(InputBytes(name: "t.json", bytes: bytes))
      } catch {
        #expect(error.code == .unreadable)
        continue
      }
      var isSpoiled = document.problem != nil
      for name in document.tableNames + ["none"] {
        let read = try ReadRows(JSONRowReader(document, table: name))
        #expect(read.rows.allSatisfy { $0.count == read.headings.count })
        isSpoiled = isSpoiled || !read.problems.isEmpty
      }
      #expect(isSpoiled || document.tableNames.count > 0)
    }
  }
}
