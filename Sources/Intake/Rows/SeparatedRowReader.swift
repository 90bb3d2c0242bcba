/// Reads separated values of any shape as rows: with titles above the headings, totals below the
/// records, and rows of different lengths.
///
/// Quotes are as RFC 4180 has them. The separator, unless it is given, is the one of which most
/// stand in the first lines outside of quotes.
final class SeparatedRowReader: RowReader {
  /// How much is looked at to tell the separator.
  private static let sample = 64 << 10

  private let source: any TextSource
  /// That of the file, as messages name it; the text is UTF-8.
  private let encoding: TextEncoding
  /// Whether the settings declare it.
  private let isDeclared: Bool
  /// The longest row that is read, in bytes.
  private let longestRow: Int
  let separator: CSVSeparator
  private var buffer: [UInt8] = []
  private var next = 0
  private var isAtEnd = false
  private var line = 1
  private var problems: [RowProblem] = []

  init(
    _ source: any TextSource, separator given: CSVSeparator? = nil,
    encoding: TextEncoding = .utf8, isDeclared: Bool = false, limits: CSVLimits = CSVLimits()
  ) throws(IntakeError) {
    self.source = source
    self.encoding = encoding
    self.isDeclared = isDeclared
    longestRow = limits.longestRecord
    var buffer: [UInt8] = []
    let isAtEnd = try source.fill(&buffer, upTo: Self.sample)
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { buffer.removeFirst(3) }
    separator = given ?? CSVSeparator(sniffedFrom: buffer.span)
    self.buffer = buffer
    self.isAtEnd = isAtEnd
    dropEndMark()
  }

  var parting: CSVSeparator? { separator }

  func takeProblems() -> [RowProblem] {
    defer { problems = [] }
    return problems
  }

  func confirmUnchanged() throws(IntakeError) { try source.confirmUnchanged() }

  func read(into row: inout SourceRow) throws(IntakeError) -> Bool {
    while try peek() != nil {
      let isRow: Bool
      if let end = try endOfPlainLine() {
        isRow = split(to: end, into: &row)
        if try peek() != nil { try takeLineBreak() }
      } else {
        isRow = try readRow(into: &row)
      }
      guard isRow else { continue }
      if row.hasWrongBytes { row = row.shown { flaw(of: $0, in: $1) } }
      return true
    }
    return false
  }

  private func flaw(of byte: UInt8, in cell: Int) -> SourceRow.Flaw {
    let problem = CSVProblem(
      .encodingError(byte: byte), at: CSVProblem.Place(line: 0, column: cell + 1, offset: 0))
    let repair =
      isDeclared && byte > 0
      ? "correct the 'encoding' that the settings name, or save the file in it" : problem.repair
    return SourceRow.Flaw(
      column: cell, id: problem.id, message: problem.message(in: encoding), repair: repair)
  }

  /// Where the next line ends in the buffer, if there are no quotes in it and it is not too long.
  private func endOfPlainLine() throws(IntakeError) -> Int? {
    var index = next
    while true {
      index = buffer.span.endOfPlainText(from: index)
      if index - next > longestRow || index < buffer.count && buffer[index] == .quote { return nil }
      if index < buffer.count || isAtEnd { return index }
      index -= next
      try readOn()
      index = min(index, buffer.count)
    }
  }

  /// The cells of a line without quotes; false where it is blank.
  private func split(to end: Int, into row: inout SourceRow) -> Bool {
    row.removeAll()
    row.line = line
    row.append(cellsOf: buffer.span.extracting(next..<end), separator: separator.rawValue)
    let isBlank = end == next
    next = end
    return !isBlank
  }

  /// Reads a row; false where it cannot be told, or is a blank line.
  private func readRow(into row: inout SourceRow) throws(IntakeError) -> Bool {
    row.removeAll()
    row.line = line
    var original: [UInt8] = []
    while true {
      var cell: [UInt8] = []
      let opening = line
      let end: CellEnd
      if try peek() == .quote {
        original.append(.quote)
        next += 1
        end = try readQuoted(&cell, &original)
      } else {
        end = try readPlain(&cell, &original)
      }
      row.append(cell.span)
      switch end {
      case .cell: continue
      case .row: return row.count > 1 || !cell.isEmpty
      case .stray:
        try skipLine(&original)
        refuse(row, .strayQuote, at: line - 1, original)
        return false
      case .unclosed:
        refuse(row, .unclosedQuote(line: opening, column: row.count), at: row.line, original)
        return false
      case .tooLong:
        refuse(row, .recordTooLong(limit: longestRow), at: row.line, [])
        try skipLine(&original)
        return false
      }
    }
  }

  private enum CellEnd { case cell, row, stray, unclosed, tooLong }

  private func readPlain(
    _ cell: inout [UInt8], _ original: inout [UInt8]
  ) throws(IntakeError) -> CellEnd {
    while let byte = try peek() {
      if byte.isLineBreak {
        try takeLineBreak()
        return .row
      }
      next += 1
      original.append(byte)
      if byte == separator.rawValue { return .cell }
      if byte == .quote { return .stray }
      if original.count > longestRow { return .tooLong }
      cell.append(byte)
    }
    return .row
  }

  private func readQuoted(
    _ cell: inout [UInt8], _ original: inout [UInt8]
  ) throws(IntakeError) -> CellEnd {
    while let byte = try peek() {
      if original.count > longestRow { return .tooLong }
      if byte.isLineBreak {
        let following = try peek(1)
        cell.append(byte)
        if byte == .carriageReturn && following == .lineFeed { cell.append(.lineFeed) }
        original.append(.lineFeed)
        try takeLineBreak()
        continue
      }
      next += 1
      original.append(byte)
      guard byte == .quote else {
        cell.append(byte)
        continue
      }
      guard let after = try peek() else { return .row }
      if after == .quote {
        next += 1
        cell.append(.quote)
        original.append(.quote)
      } else if after.isLineBreak {
        try takeLineBreak()
        return .row
      } else if after == separator.rawValue {
        next += 1
        original.append(after)
        return .cell
      } else {
        return .stray
      }
    }
    return .unclosed
  }

  private func skipLine(_ original: inout [UInt8]) throws(IntakeError) {
    while let byte = try peek() {
      if byte.isLineBreak { return try takeLineBreak() }
      if original.count <= longestRow { original.append(byte) }
      next += 1
    }
  }

  private func refuse(
    _ row: SourceRow, _ kind: CSVProblem.Kind, at line: Int, _ original: [UInt8]
  ) {
    let place = CSVProblem.Place(line: line, column: row.count, offset: 0)
    refuse(row, CSVProblem(kind, at: place), String(shown: original.span))
  }

  private func refuse(_ row: SourceRow, _ problem: CSVProblem, _ original: String) {
    problems.append(
      RowProblem(
        id: problem.id, line: row.line, column: problem.place.column,
        message: problem.message(in: encoding), repair: problem.repair, original: original))
  }
}

extension SeparatedRowReader {
  /// The byte so many ahead; nil behind the last.
  private func peek(_ ahead: Int = 0) throws(IntakeError) -> UInt8? {
    while next + ahead >= buffer.count {
      if isAtEnd { return nil }
      try readOn()
    }
    return buffer[next + ahead]
  }

  /// Drops what is done with and reads the next piece.
  private func readOn() throws(IntakeError) {
    buffer.removeFirst(next)
    next = 0
    isAtEnd = try source.fill(&buffer, upTo: buffer.count + Self.sample)
    dropEndMark()
  }

  /// Takes the sign with which DOS ends a text for none of its letters.
  private func dropEndMark() {
    if isAtEnd, buffer.last == 0x1A { buffer.removeLast() }
  }

  private func takeLineBreak() throws(IntakeError) {
    let following = try peek(1)
    next += buffer[next] == .carriageReturn && following == .lineFeed ? 2 : 1
    line += 1
  }
}

extension TextSource {
  /// Adds bytes until there are `count`; true where the text ends.
  fileprivate func fill(_ buffer: inout [UInt8], upTo count: Int) throws(IntakeError) -> Bool {
    var filled = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: count - filled))
    var failure: IntakeError?
    var isAtEnd = false
    buffer.withUnsafeMutableBytes { room in
      do throws(IntakeError) {
        while filled < count, !isAtEnd {
          let got = try read(into: UnsafeMutableRawBufferPointer(rebasing: room[filled...]))
          isAtEnd = got == 0
          filled += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    buffer.removeLast(count - filled)
    if isAtEnd { try confirmUnchanged() }
    return isAtEnd
  }
}

extension Span<UInt8> {
  /// Where the next line break or quote stands, or the end.
  fileprivate func endOfPlainText(from start: Int) -> Int {
    var index = start
    while index < count, !self[index].isLineBreak, self[index] != .quote { index += 1 }
    return index
  }
}
