/// What keeps rows out, in order, with as much of the rows as there is room for.
struct RowProblems {
  /// Bytes that are shown of the rows together.
  private static let room = 4 << 20

  private var problems: [RowProblem] = []
  private var bytes = 0

  var isEmpty: Bool { problems.isEmpty }

  /// Adds what is wrong with a row.
  mutating func add(
    _ id: String, of row: SourceRow, column: Int, _ message: String, repair: String,
    separatedBy separator: CSVSeparator? = nil
  ) {
    bytes += row.size
    problems.append(
      RowProblem(
        id: id, line: row.line, column: column, message: message, repair: repair,
        original: bytes > Self.room ? "" : row.text(separatedBy: separator ?? .comma)))
  }

  /// Adds that a cell of a row cannot be told.
  mutating func add(
    _ flaw: SourceRow.Flaw, of row: SourceRow, separatedBy separator: CSVSeparator? = nil
  ) {
    add(
      flaw.id, of: row, column: flaw.column + 1, flaw.message, repair: flaw.repair,
      separatedBy: separator)
  }

  mutating func add(_ problem: RowProblem) { problems.append(problem) }

  mutating func add(_ others: [RowProblem]) { problems += others }

  /// Hands on what was added since this was last called.
  mutating func take() -> [RowProblem] {
    defer { self = RowProblems() }
    return problems
  }
}
