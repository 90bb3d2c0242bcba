import JSON
import Register

/// Reads a table of JSON Lines: one object a line is one record, and blank lines do not count.
///
/// The keys of all records are the headings, which a first reading collects; the second hands the
/// records on. A line that is no record is kept out, and the next ones are read. What comes from a
/// pipe is held in memory to be read twice; of a file, no more than a line.
///
/// An input without any key has no headings, and no row is handed on.
final class JSONLinesRowReader: RowReader {
  private var lines: TextLines
  private let limits: JSONRowLimits
  private var scanner: JSONScanner
  private var record: JSONRecord
  /// The first line that is a record; nil where there is none.
  private var firstLine: Int?
  private var hasHeadings = false
  private var problems: [RowProblem] = []

  init(
    _ source: InputBytes, limits: JSONRowLimits = JSONRowLimits(),
    decimalMark: FigureRules.DecimalMark? = nil
  ) throws(IntakeError) {
    self.limits = limits
    scanner = JSONScanner(deepest: limits.deepest)
    record = JSONRecord(limits: limits)
    lines = try TextLines(
      try source.rewindable(limit: limits.longestDocument), chunk: limits.chunk,
      longest: limits.longestRecord)
    try collectHeadings()
    try lines.rewind()
    record = JSONRecord(
      columns: record.columns, limits: limits, decimalMark: decimalMark)
  }

  private func collectHeadings() throws(IntakeError) {
    while let line = try lines.next() {
      do throws(JSONRecordFault) {
        try read(line, lines.bytes(of: line), learns: true)
        firstLine = firstLine ?? line.number
      } catch {
        // The second reading finds it again and tells it.
        continue
      }
    }
  }

  func takeProblems() -> [RowProblem] {
    defer { problems = [] }
    return problems
  }

  func confirmUnchanged() throws(IntakeError) { try lines.confirmUnchanged() }

  func read(into row: inout SourceRow) throws(IntakeError) -> Bool {
    row.removeAll()
    if !hasHeadings, let firstLine, record.columns.count > 0 {
      hasHeadings = true
      row.line = firstLine
      for heading in record.columns.headings { row.append(heading.span) }
      return true
    }
    while let line = try lines.next() {
      do throws(JSONRecordFault) {
        try read(line, lines.bytes(of: line), learns: false)
        row.line = line.number
        record.append(to: &row, from: lines.bytes(of: line))
        if hasHeadings, row.filledCount == 0 {
          row.removeAll()
          throw JSONRecordFault.blankRecord(
            at: JSONPlace(line: line.number, column: 1, offset: 0))
        }
        if hasHeadings { return true }
      } catch {
        problems.append(
          RowProblem(
            id: error.id, line: error.place.line, column: error.place.column,
            message: error.message, repair: error.repair,
            original: String(shown: lines.bytes(of: line))))
      }
    }
    tellBlankness()
    return false
  }

  /// Reads the one record of a line.
  private func read(
    _ line: TextLines.Line, _ bytes: Span<UInt8>, learns: Bool
  ) throws(JSONRecordFault) {
    let start = JSONPlace(line: line.number, column: 1, offset: 0)
    if line.isTooLong { throw .recordTooLong(at: start, limit: limits.longestRecord) }
    scanner.restart(line: line.number)
    let token = try scanner.token(in: bytes)
    guard case .objectStart = token else {
      throw JSONRecordFault.notRecord(token, at: scanner.place, inLines: true)
    }
    let known = record.columns.count
    try record.read(&scanner, in: bytes, learns: learns)
    do throws(JSONRecordFault) {
      _ = try scanner.token(in: bytes)
    } catch {
      record.forget(columnsBehind: known)
      throw error
    }
  }

  /// Records of which none has a value are one problem.
  private func tellBlankness() {
    guard !hasHeadings, let line = firstLine else { return }
    firstLine = nil
    problems.append(
      RowProblem(
        id: "blank-header", line: line, column: 1,
        message: "no record has a value, the table is empty",
        repair: "write the values of each record under their keys", original: ""))
  }
}

extension InputBytes {
  /// Bytes that can be read twice: those of a pipe are read into memory.
  fileprivate func rewindable(limit: Int) throws(IntakeError) -> InputBytes {
    if isRewindable { return self }
    guard let bytes = try readAll(limit: limit) else {
      throw IntakeError(
        .unreadable, input: name,
        cause: "a pipe may bring \(limit) bytes of JSON Lines, and it brings more: "
          + "write them to a file")
    }
    return InputBytes(name: name, bytes: bytes)
  }
}
