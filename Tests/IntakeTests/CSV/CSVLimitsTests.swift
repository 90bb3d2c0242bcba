import Testing

@testable import Intake

struct CSVLimitsTests {
  private let limits = CSVLimits(chunk: 64, indexed: 1 << 10, longestField: 100, longestRecord: 250)

  private func x(_ count: Int) -> String { String(repeating: "x", count: count) }

  @Test(arguments: [
    (100, []),
    (101, ["2:2: field-too-long"]),
    (240, ["2:2: field-too-long"]),
    (260, ["2:2: field-too-long"]),
    (10_000, ["2:2: field-too-long"]),
  ])
  func `a field may be as long as the limit and no longer`(count: Int, problems: [String]) throws {
    for quote in ["", "\""] {
      let field = quote + x(count - 2 * quote.count) + quote
      let table = try CSVTable("a,b\n1,\(field)\n3,4\n".utf8, limits: limits)
      #expect(table.problems == problems)
      #expect(table.records.last?.fields == ["3", "4"])
      #expect(table.records.last?.line == 3)
      #expect(table.readCount == 2)
    }
  }

  @Test(arguments: [(82, []), (83, ["2:1: record-too-long"])])
  func `a record may be as long as the limit and no longer`(
    count: Int, problems: [String]
  ) throws {
    let row = [x(83), x(83), x(count)].joined(separator: ",")
    let table = try CSVTable("a,b,c\n\(row)\n1,2,3\n".utf8, limits: limits)
    #expect(table.problems == problems)
    #expect(table.records.last?.fields == ["1", "2", "3"])
  }

  @Test func `a record that is too long to hold is rejected with its whole range`() throws {
    let table = try CSVTable("a,b\n1,\(x(5000))\n3,4\n".utf8, limits: limits)
    #expect(table.rejected.map(\.range) == [4..<5006])
    #expect(table.rejectedBytes == [nil])
    #expect(table.rejected.first?.problem.message == "field longer than 100 bytes")
  }

  @Test func `text in a field that is too long does not end it`() throws {
    let field = "\"" + String(repeating: "1,2\n\"\"\r\n", count: 1000) + "\""
    let table = try CSVTable("a,b\n1,\(field)\n3,4\n".utf8, limits: limits)
    #expect(table.problems == ["2:2: field-too-long"])
    #expect(table.fields == [["3", "4"]])
    #expect(table.records.map(\.line) == [2003])
  }

  @Test func `a quote that is not closed is found however much follows`() throws {
    let rows = String(repeating: "1,2,3\n", count: 20_000)
    let table = try CSVTable("a,b,c\n1,2,\"3\n\(rows)".utf8, limits: limits)
    #expect(table.problems == ["2:3: unclosed-quote"])
    #expect(table.readCount == 1)
    let heading = try CSVTable("a,b,\"c\n\(rows)".utf8, limits: limits)
    #expect(heading.problems == ["1:3: unclosed-quote"])
    #expect(heading.readCount == 0)
  }

  @Test func `a line of separators alone is one record with too many cells`() throws {
    let commas = String(repeating: ",", count: 200_000)
    let table = try CSVTable("a,b\n\(commas)\n3,4\n".utf8)
    #expect(table.problems == ["2:3: extra-cell"])
    #expect(table.fields == [["3", "4"]])
  }

  @Test(arguments: [
    ("1,2\n", 50_000, 1),
    ("1\n", 50_000, 1),
    ("\n", 200_000, 1),
    ("x\"y,2\n", 20_000, 1),
    ("1,\"x", 50_000, 8),
    ("1,", 100_000, 8),
  ])
  func `memory does not grow with the input`(piece: String, count: Int, factor: Int) throws {
    let text = "a,b\n" + String(repeating: piece, count: count)
    var reader = try CSVReader(
      InputBytes(name: "t", bytes: Array(text.utf8)),
      limits: CSVLimits(chunk: 1024, indexed: 1 << 10, longestField: 1000, longestRecord: 4000))
    while try reader.readBatch() {}
    #expect(reader.buffer.bytes.count <= factor * 1024 + 64)
  }
}
