/// One record, byte by byte, for what is wrong with it.
///
/// This is the exact path behind the masks: it is taken for a record that has a quote in the wrong
/// place, a NUL or no end in sight. The record may come in pieces; nothing of it is held.
struct RecordWalk {
  private enum State { case fieldStart, unquoted, quoted, closed }

  private let separator: UInt8
  private let columnCount: Int?
  private let limits: CSVLimits
  private let start: CSVProblem.Place
  private var state = State.fieldStart
  private var fieldStart: CSVProblem.Place
  private var firstExtraCell: CSVProblem.Place?
  private var afterReturn = false
  private var isSound = true

  /// The place of the byte that the walk has come to; at the end of the record, its line break.
  private(set) var place: CSVProblem.Place
  /// The first problem found; what is wrong with the whole record is found at its end.
  private(set) var problem: CSVProblem?

  /// A record whose first byte is at `offset` in the file.
  ///
  /// The headings themselves are a record without a `columnCount`.
  init(separator: CSVSeparator, columnCount: Int?, limits: CSVLimits, line: Int, offset: Int) {
    self.separator = separator.rawValue
    self.columnCount = columnCount
    self.limits = limits
    place = CSVProblem.Place(line: line, column: 1, offset: offset)
    start = place
    fieldStart = place
  }

  /// Walks on, and returns the index of the line break that ends the record, if it is there.
  mutating func advance(over bytes: Span<UInt8>) -> Int? {
    for index in bytes.indices {
      let byte = bytes[index]
      if state == .quoted {
        walkQuoted(byte)
      } else if byte == .lineFeed || byte == .carriageReturn {
        endField()
        endRecord()
        return index
      } else if byte == separator {
        endField()
        state = .fieldStart
        place.column += 1
      } else {
        walk(byte)
      }
      place.offset += 1
      if state == .fieldStart { startField() }
    }
    return nil
  }

  /// The input ends here.
  mutating func end() {
    if state == .quoted {
      let kind = CSVProblem.Kind.unclosedQuote(line: fieldStart.line, column: fieldStart.column)
      find(kind, at: fieldStart)
    }
    endField()
    endRecord()
  }

  /// The first problem of a whole record, for a walk that stands at its start.
  func problem(in record: Span<UInt8>) -> CSVProblem? {
    var walk = self
    _ = walk.advance(over: record)
    walk.end()
    return walk.problem
  }

  /// The first byte of a record that is no UTF-8, for a walk that stands at its start.
  func encodingProblem(in record: Span<UInt8>) -> CSVProblem? {
    do {
      _ = try UTF8Span(validating: record)
      return nil
    } catch {
      let index = error.byteOffsets.lowerBound
      var walk = self
      _ = walk.advance(over: record.extracting(0..<index))
      return CSVProblem(.encodingError(byte: record[index]), at: walk.place)
    }
  }

  private mutating func walk(_ byte: UInt8) {
    switch (state, byte) {
    case (_, 0): find(.encodingError(byte: 0), at: place)
    case (.fieldStart, .quote), (.closed, .quote):
      state = .quoted
      return
    case (.unquoted, .quote): find(.strayQuote, at: place)
    case (.closed, _): find(.strayQuote, at: place)
    default: break
    }
    state = .unquoted
  }

  private mutating func walkQuoted(_ byte: UInt8) {
    switch byte {
    case .quote: state = .closed
    case .lineFeed: if !afterReturn { place.line += 1 }
    case .carriageReturn: place.line += 1
    case 0: find(.encodingError(byte: 0), at: place)
    default: break
    }
    afterReturn = byte == .carriageReturn
  }

  private mutating func startField() {
    fieldStart = place
    if let columnCount, place.column == columnCount + 1 { firstExtraCell = place }
  }

  private mutating func endField() {
    if place.offset - fieldStart.offset > limits.longestField {
      find(.fieldTooLong(limit: limits.longestField), at: fieldStart)
    }
  }

  private mutating func endRecord() {
    let found = place.column
    if let columnCount, let firstExtraCell {
      find(.extraCell(found: found, expected: columnCount), at: firstExtraCell)
    }
    if let columnCount, found < columnCount {
      let end = CSVProblem.Place(line: place.line, column: found + 1, offset: place.offset)
      find(.missingCell(found: found, expected: columnCount), at: end)
    }
    if place.offset - start.offset > limits.longestRecord {
      find(.recordTooLong(limit: limits.longestRecord), at: start)
    }
  }

  private mutating func find(_ kind: CSVProblem.Kind, at place: CSVProblem.Place) {
    if isSound { problem = CSVProblem(kind, at: place) }
    isSound = false
  }
}
