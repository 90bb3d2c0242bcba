import JSON
import Register

/// Reads one table of a JSON document: the keys of its records as headings, then its records.
///
/// A table without any key has no headings, and no row is handed on.
final class JSONRowReader: RowReader {
  private let document: JSONDocument
  private let table: JSONDocument.Table?
  private var scanner: JSONScanner
  private var record: JSONRecord
  private var problems: [RowProblem] = []
  private var state = State.headings

  private enum State { case headings, records, end }

  /// Reads a table by the name of the member that holds it, or the document if it is one itself.
  ///
  /// What is wrong outside the table is told by the document.
  init(
    _ document: JSONDocument, table name: String? = nil,
    decimalMark: FigureRules.DecimalMark? = nil
  ) {
    self.document = document
    table = document.table(named: name)
    scanner = table?.scanner ?? JSONScanner()
    record = JSONRecord(
      columns: table?.columns ?? JSONColumns(), limits: document.limits, decimalMark: decimalMark)
    if table == nil, document.problem == nil { problems = [document.absence(of: name)] }
  }

  /// Reads a document of which only one table is of interest, and tells all that is wrong in it
  /// outside its other tables.
  convenience init(
    _ source: InputBytes, table name: String? = nil,
    limits: JSONRowLimits = JSONRowLimits(), decimalMark: FigureRules.DecimalMark? = nil
  ) throws(IntakeError) {
    let document = try JSONDocument(source, limits: limits)
    self.init(document, table: name, decimalMark: decimalMark)
    if let problem = document.problem { problems.append(problem) }
  }

  func takeProblems() -> [RowProblem] {
    defer { problems = [] }
    return problems
  }

  func confirmUnchanged() throws(IntakeError) { try document.confirmUnchanged() }

  func read(into row: inout SourceRow) throws(IntakeError) -> Bool {
    row.removeAll()
    switch state {
    case .headings: return readHeadings(into: &row)
    case .records: return readRecord(into: &row)
    case .end: return false
    }
  }

  private func readHeadings(into row: inout SourceRow) -> Bool {
    guard let table else { return false }
    state = .records
    // What is no record, and records without any value, are told all the same.
    if table.columns.count == 0 {
      var hasRecords = false
      while readRecord(into: &row) { hasRecords = true }
      row.removeAll()
      if hasRecords { problems.append(document.blankness(of: table)) }
      return false
    }
    row.line = table.place.line
    for heading in table.columns.headings { row.append(heading.span) }
    return true
  }

  private func readRecord(into row: inout SourceRow) -> Bool {
    guard let table else { return false }
    let document = self.document
    let bytes = document.bytes.span
    let depth = table.scanner.depth
    while true {
      var start: Int?
      do throws(JSONRecordFault) {
        let token = try scanner.token(in: bytes)
        start = scanner.place.offset
        switch token {
        case .objectStart:
          let place = scanner.place
          row.line = place.line
          try record.read(&scanner, in: bytes, learns: false)
          record.append(to: &row, from: bytes)
          // Where no record has a value, that is told once.
          if row.filledCount == 0, row.count > 0 {
            row.removeAll()
            throw .blankRecord(at: place)
          }
          return true
        case .arrayEnd where scanner.depth < depth:
          state = .end
          return false
        default:
          throw JSONRecordFault.notRecord(token, at: scanner.place, inLines: false)
        }
      } catch {
        if !reject(error, from: start ?? error.place.offset, depth: depth, bytes) {
          state = .end
          return false
        }
      }
    }
  }

  /// Keeps a record out; false if nothing behind it can be read.
  private func reject(
    _ fault: JSONRecordFault, from start: Int, depth: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    if fault.isFinal {
      problems.append(document.problem(fault, from: start, to: nil))
      return false
    }
    do throws(JSONRecordFault) {
      try scanner.leave(to: depth, in: bytes)
    } catch {
      problems.append(document.problem(fault, from: start, to: nil))
      problems.append(document.problem(error, from: error.place.offset, to: nil))
      return false
    }
    problems.append(document.problem(fault, from: start, to: scanner.nextOffset))
    return true
  }
}

extension JSONDocument {
  fileprivate func absence(of name: String?) -> RowProblem {
    guard let name else {
      return RowProblem(
        id: "json-table", line: 1, column: 1,
        message: "an object, expected a list of records",
        repair: "write the records as objects between '[' and ']'", original: "")
    }
    let known = tableNames
    let near = nearest(to: name, in: known)
    return RowProblem(
      id: "json-table", line: 1, column: 1,
      message: "no list '\(name)' in the document",
      repair: near.map { "did you mean '\($0)'?" } ?? "", original: "")
  }

  fileprivate func blankness(of table: Table) -> RowProblem {
    RowProblem(
      id: "blank-header", line: table.place.line, column: table.place.column,
      message: "no record has a value, the table is empty",
      repair: "write the values of each record under their keys", original: "")
  }
}
