@testable import Intake

/// A table read to its end, for comparing.
struct ReadRows: Equatable {
  var headings: [String] = []
  var rows: [[String]] = []
  /// The line of each row, the headings first.
  var lines: [Int] = []
  /// What is wrong, as `line:column: id message`.
  var problems: [String] = []
  var originals: [String] = []
  var repairs: [String] = []

  init(_ reader: some RowReader) throws(IntakeError) {
    var row = SourceRow()
    var isFirst = true
    while try reader.read(into: &row) {
      let texts = (0..<row.count).map { row.text($0) }
      lines.append(row.line)
      if isFirst {
        headings = texts
      } else {
        rows.append(texts)
      }
      isFirst = false
      take(reader.takeProblems())
    }
    take(reader.takeProblems())
  }

  private mutating func take(_ found: [RowProblem]) {
    problems += found.map { "\($0.line):\($0.column): \($0.id) \($0.message)" }
    originals += found.map(\.original)
    repairs += found.map(\.repair)
  }
}

extension ReadRows {
  /// The table of a document in memory.
  static func document(
    _ text: String, table: String? = nil, limits: JSONRowLimits = JSONRowLimits()
  ) throws(IntakeError) -> Self {
    try document(bytes: Array(text.utf8), table: table, limits: limits)
  }

  static func document(
    bytes: [UInt8], table: String? = nil, limits: JSONRowLimits = JSONRowLimits()
  ) throws(IntakeError) -> Self {
    let source = InputBytes(name: "t.json", bytes: bytes)
    return try Self(try JSONRowReader(source, table: table, limits: limits))
  }

  /// The table of lines in memory, read a few bytes at a time.
  static func lines(
    _ text: String, limits: JSONRowLimits = JSONRowLimits()
  ) throws(IntakeError) -> Self {
    try lines(bytes: Array(text.utf8), limits: limits)
  }

  static func lines(
    bytes: [UInt8], limits: JSONRowLimits = JSONRowLimits()
  ) throws(IntakeError) -> Self {
    var limits = limits
    limits.chunk = 16
    let source = InputBytes(name: "t.jsonl", bytes: bytes, longestRead: 7)
    return try Self(try JSONLinesRowReader(source, limits: limits))
  }
}
