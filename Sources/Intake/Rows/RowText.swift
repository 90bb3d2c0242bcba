/// The rows of a file of another format as the text of a table of separated values, headings first.
///
/// So every format takes the one way on: the same checks of the same text, whose lines remember
/// the rows that they come from.
final class RowText: TextSource {
  let name: String
  private let rows: any RowReader
  /// How many columns there are; the cells beyond them are empty.
  private var columns: Int?
  private var row = SourceRow()
  /// Text that is not handed on, from `next`.
  private var text: [UInt8] = []
  private var next = 0
  /// The line of the next row.
  private var line = 1
  private var numbers = RowNumbers()
  private var problems = RowProblems()
  /// Whether anybody reads the column of a heading.
  private let isRead: (String) -> Bool
  /// The columns that are read; only what cannot be told of their cells keeps a row out.
  private var readColumns: Set<Int> = []

  init(
    _ rows: any RowReader, name: String, reading isRead: @escaping (String) -> Bool = { _ in true }
  ) {
    self.rows = rows
    self.name = name
    self.isRead = isRead
  }

  var rowNumbers: RowNumbers? { numbers }

  func confirmUnchanged() throws(IntakeError) { try rows.confirmUnchanged() }

  /// What kept rows out since this was last asked, in order.
  func takeProblems() -> [RowProblem] { problems.take() }

  func read(into room: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
    while next == text.count {
      text.removeAll(keepingCapacity: true)
      next = 0
      guard try readRow() else { return 0 }
    }
    let count = min(room.count, text.count - next)
    room.copyBytes(from: text[next..<next + count])
    next += count
    return count
  }

  /// Turns the next row into text; false where there is none.
  private func readRow() throws(IntakeError) -> Bool {
    guard try rows.read(into: &row) else {
      problems.add(rows.takeProblems())
      return false
    }
    problems.add(rows.takeProblems())
    if let flaw = row.flaws.first(where: { self.columns == nil || readColumns.contains($0.column) })
    {
      problems.add(flaw, of: row)
      return true
    }
    let columns = self.columns ?? headings()
    if row.filledCount > columns {
      problems.add(
        "extra-cell", of: row, column: columns + 1, "\(row.filledCount) cells, expected \(columns)",
        repair: "give the column a heading, or empty the cell")
    } else if row.filledCount > 0 {
      write(columns)
    }
    return true
  }

  /// Takes the row for that of the headings, and gives how many there are.
  private func headings() -> Int {
    columns = row.count
    readColumns = Set((0..<row.count).filter { isRead(row.text($0)) })
    return row.count
  }

  private func write(_ columns: Int) {
    numbers.note(line: line, row: row.line)
    for column in 0..<columns {
      if column > 0 { text.append(CSVSeparator.comma.rawValue) }
      line += text.appendField(row[column])
    }
    // A row of one empty cell is no blank line.
    text.append(.lineFeed)
    line += 1
  }
}

extension [UInt8] {
  /// Adds a field, in quotes where it needs them, and gives how many line breaks are in it.
  fileprivate mutating func appendField(_ field: Span<UInt8>) -> Int {
    var breaks = 0
    var needsQuotes = field.isEmpty ? false : field[0] == .space || field[field.count - 1] == .space
    for index in field.indices {
      switch field[index] {
      case .lineFeed:
        breaks += 1
        needsQuotes = true
      case .carriageReturn:
        if index + 1 == field.count || field[index + 1] != .lineFeed { breaks += 1 }
        needsQuotes = true
      case .quote, CSVSeparator.comma.rawValue: needsQuotes = true
      default: break
      }
    }
    guard needsQuotes else {
      field.withUnsafeBufferPointer { append(contentsOf: $0) }
      return 0
    }
    append(.quote)
    for index in field.indices {
      if field[index] == .quote { append(.quote) }
      append(field[index])
    }
    append(.quote)
    return breaks
  }
}
