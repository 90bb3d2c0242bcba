import CSeparators

/// Reads a table of separated values: its headings, then its records in batches.
///
/// Text follows RFC 4180; lines may end in LF, CR LF or CR; blank lines and a byte order mark of
/// UTF-8 are skipped. A record with a problem is kept out of its batch and reported: never padded,
/// cut or mended. Memory does not grow with the input.
///
/// ```swift
/// var reader = try CSVReader(InputBytes(path: "exchanges.csv"))
/// while try reader.readBatch() {
///   let batch = reader.batch
///   for index in 0..<batch.count { ... batch[index][column] ... }
/// }
/// ```
struct CSVReader: ~Copyable {
  private(set) var buffer: InputBuffer
  private var index: RecordIndex
  /// Room for as many records as the index has, the first of them in use.
  private var bounds: [CSVBatch.Bounds]
  private var boundCount = 0
  /// The line of the next record.
  private var line: Int
  private let limits: CSVLimits
  /// All records that the buffer holds wholly are done with.
  private var needsBytes = true

  let separator: CSVSeparator
  /// The headings in order, blanks around them removed; empty if they cannot be used.
  let labels: [String]
  /// What is wrong with the headings.
  let headingProblems: [CSVProblem]
  /// The records kept out of the current batch, in order.
  private(set) var rejected: [RejectedRecord] = []
  /// How many records were handed out.
  private(set) var acceptedCount = 0
  /// How many records were kept out.
  private(set) var rejectedCount = 0

  /// Reads as far as the headings.
  ///
  /// Unless it is given, the separator is that of a first line `sep=;`, else the heading line's.
  init(
    _ source: any TextSource, separator given: CSVSeparator? = nil,
    limits: CSVLimits = CSVLimits()
  ) throws(IntakeError) {
    buffer = InputBuffer(source, capacity: limits.chunk)
    index = RecordIndex(fieldCount: limits.indexed)
    bounds = Array(
      repeating: CSVBatch.Bounds(start: 0, firstEnd: 0, line: 0), count: index.recordRoom)
    self.limits = limits
    let headings = try CSVHeadings(
      from: &buffer, index: &index, separator: given, limits: limits)
    separator = headings.separator
    labels = headings.labels
    headingProblems = headings.problems
    line = headings.nextLine
    index.makeRoom(columnCount: headings.labels.count)
  }

  /// Reads some of the records of a table whose headings another reader has read.
  init(of head: borrowing CSVReader, _ source: any TextSource, limits: CSVLimits) {
    buffer = InputBuffer(source, capacity: limits.chunk)
    index = RecordIndex(fieldCount: limits.indexed)
    bounds = Array(
      repeating: CSVBatch.Bounds(start: 0, firstEnd: 0, line: 0), count: index.recordRoom)
    self.limits = limits
    separator = head.separator
    labels = head.labels
    headingProblems = []
    line = 1
    index.makeRoom(columnCount: head.labels.count)
  }

  /// Begins anew with the records of a source, the first byte of which stands at that place.
  mutating func restart(_ source: any TextSource, at place: CSVPosition) {
    buffer.restart(source, at: place.offset)
    line = place.line
    needsBytes = true
    boundCount = 0
    rejected.removeAll(keepingCapacity: true)
  }

  /// Where the next record begins. The line feed that the end of the source gets is none of it.
  var position: CSVPosition {
    let isPastEnd = buffer.isPastEnd
    return CSVPosition(
      offset: buffer.offset + buffer.start - (isPastEnd ? 1 : 0), line: line - (isPastEnd ? 1 : 0))
  }

  /// Whether the source ended between the quotes of the last record of the batch.
  var isCutShort: Bool { buffer.isCutShort }

  /// Moves the lines of the batch, and of what follows it.
  mutating func moveLines(by count: Int) {
    for index in 0..<boundCount { bounds[index].line += count }
    rejected = rejected.map { $0.moved(by: count) }
    line += count
  }

  /// The path or name of the input.
  var name: String { buffer.name }

  /// How many records were read: those handed out and those kept out.
  var readCount: Int { acceptedCount + rejectedCount }

  /// The well-formed records that the last `readBatch` found.
  var batch: CSVBatch {
    @_lifetime(borrow self)
    get {
      CSVBatch(
        bytes: buffer.bytes.span, offset: buffer.offset,
        ends: index.ends.span.extracting(first: index.endCount),
        bounds: bounds.span.extracting(first: boundCount), columnCount: labels.count)
    }
  }

  /// The bytes of a record kept out of the current batch; nothing if they are too many to hold.
  @_lifetime(borrow self)
  func bytes(of record: RejectedRecord) -> Span<UInt8>? {
    let range = record.range
    guard range.lowerBound >= buffer.offset else { return nil }
    return buffer.bytes.span.extracting(
      range.lowerBound - buffer.offset..<range.upperBound - buffer.offset)
  }

  /// Reads the next records, well-formed and rejected; false if there are none left.
  mutating func readBatch() throws(IntakeError) -> Bool {
    boundCount = 0
    rejected.removeAll(keepingCapacity: true)
    guard !labels.isEmpty else { return false }
    while boundCount == 0 && rejected.isEmpty {
      if needsBytes { try buffer.refill() }
      if buffer.isExhausted { return false }
      let before = buffer.start
      findRecords()
      let isStuck = buffer.start == before
      if isStuck && buffer.remaining > limits.longestRecord { try rejectLongRecord() }
    }
    acceptedCount += boundCount
    rejectedCount += rejected.count
    if let rows = buffer.rowNumbers { number(by: rows) }
    return true
  }

  /// Numbers the records of the batch by the rows that their lines were made of.
  private mutating func number(by rows: RowNumbers) {
    for index in 0..<boundCount { bounds[index].line = rows[bounds[index].line] }
    rejected = rejected.map { record in
      var place = record.problem.place
      place.line = rows[place.line]
      return RejectedRecord(
        problem: CSVProblem(record.problem.kind, at: place), line: rows[record.line],
        range: record.range)
    }
  }
}

extension CSVReader {
  /// Sorts the records that the buffer holds wholly.
  private mutating func findRecords() {
    index.clear()
    needsBytes = true
    while !buffer.isExhausted {
      let before = buffer.start
      let known = (records: index.recordCount, ends: index.endCount)
      let sight = buffer.zero ?? buffer.limit
      var stop = index.add(before..<sight, of: buffer.bytes, separator: separator)
      if stop == .endOfBytes && buffer.zero != nil { stop = .oddity }
      sortRecords(from: known.records, firstEnd: known.ends)
      switch stop {
      case .endOfBytes where !buffer.isAtEnd: return
      case .noRoom where known.ends > 0 || buffer.start > before:
        needsBytes = false
        return
      case .endOfBytes, .noRoom, .oddity:
        if buffer.isExhausted || !rejectRecord() { return }
      }
    }
  }

  /// Sorts the indexed records from `first` on into good and rejected ones.
  private mutating func sortRecords(from first: Int, firstEnd: Int) {
    var next = SortPosition(
      record: first, firstEnd: firstEnd, start: buffer.start, line: line, lines: line - first + 1)
    while true {
      // Out of the reader for as long as its bytes are looked at.
      var bounds = self.bounds
      var boundCount = self.boundCount
      self.bounds = []
      Self.takeRegular(
        &next, index.records.span.extracting(first: index.recordCount),
        index.ends.span.extracting(first: index.endCount),
        buffer.bytes.span, lastColumn: labels.count - 1, longest: limits.longestField, &bounds,
        &boundCount)
      self.bounds = bounds
      self.boundCount = boundCount
      guard next.record < index.recordCount else { break }
      takeDoubtful(&next)
    }
    line = next.line
    buffer.consume(to: next.start)
  }

  /// Takes the records that are plainly good, up to the first that is not.
  private static func takeRegular(
    _ position: inout SortPosition, _ records: Span<separators_record>, _ ends: Span<UInt32>,
    _ bytes: Span<UInt8>, lastColumn: Int, longest: Int, _ bounds: inout [CSVBatch.Bounds],
    _ boundCount: inout Int
  ) {
    var bounds = bounds.mutableSpan
    var count = boundCount
    var next = position
    while next.record < records.count {
      let record = records[next.record]
      let end = Int(record.end)
      let last = next.firstEnd &+ lastColumn
      guard last < ends.count, Int(ends[last]) == end, end > next.start,
        end &- next.start <= longest, record.marks.suspect_to <= next.start
      else { break }
      bounds[count] = next.bounds
      count &+= 1
      let isPair = bytes[end] == .carriageReturn && bytes[end &+ 1] == .lineFeed
      next.advance(past: record, firstEnd: last &+ 1, start: end &+ (isPair ? 2 : 1))
    }
    position = next
    boundCount = count
  }

  /// Looks at a record that is blank, or has not its shape, or may not be UTF-8.
  private mutating func takeDoubtful(_ next: inout SortPosition) {
    let record = index.records[next.record]
    let end = Int(record.end)
    let lastEnd = next.firstEnd + labels.count - 1
    let hasShape = index.end(lastEnd) == end && end - next.start <= limits.longestField
    let last = hasShape ? lastEnd : index.number(of: end, from: next.firstEnd)
    if end > next.start, accepts(next.start..<end, line: next.line, hasShape, record) {
      bounds[boundCount] = next.bounds
      boundCount += 1
    }
    next.advance(
      past: record, firstEnd: last + 1, start: buffer.afterLineBreak(at: end))
  }

  /// Looks closely at a record that the index has doubts about.
  private mutating func accepts(
    _ range: Range<Int>, line: Int, _ hasShape: Bool, _ mark: separators_record
  ) -> Bool {
    let walk = newWalk(line: line, offset: buffer.offset + range.lowerBound)
    var problem: CSVProblem?
    if mark.marks.suspect_to > range.lowerBound {
      problem = walk.encodingProblem(in: buffer.bytes.span.extracting(range))
    }
    if problem == nil && !hasShape {
      problem = walk.problem(in: buffer.bytes.span.extracting(range))
    }
    guard let problem else { return true }
    reject(
      problem, line: line, from: buffer.offset + range.lowerBound,
      to: buffer.offset + range.upperBound)
    return false
  }

  /// Rejects the next record, which has no place in an index; false if its end is not held.
  private mutating func rejectRecord() -> Bool {
    let offset = buffer.offset + buffer.start
    var walk = newWalk(line: line, offset: offset)
    guard buffer.walkRecord(&walk) else { return false }
    reject(walk, from: offset)
    return true
  }

  /// Rejects the next record, which is longer than any that is held.
  private mutating func rejectLongRecord() throws(IntakeError) {
    let offset = buffer.offset + buffer.start
    var walk = newWalk(line: line, offset: offset)
    try buffer.walkLongRecord(&walk)
    reject(walk, from: offset)
  }

  private func newWalk(line: Int, offset: Int) -> RecordWalk {
    RecordWalk(
      separator: separator, columnCount: labels.count, limits: limits, line: line, offset: offset)
  }

  private mutating func reject(_ walk: RecordWalk, from offset: Int) {
    // What the index cannot take in has a problem of its own or is too long.
    let place = CSVProblem.Place(line: line, column: 1, offset: offset)
    let tooLong = CSVProblem(.recordTooLong(limit: limits.longestRecord), at: place)
    reject(walk.problem ?? tooLong, line: line, from: offset, to: walk.place.offset)
    line = walk.place.line + 1
  }

  private mutating func reject(_ problem: CSVProblem, line: Int, from start: Int, to end: Int) {
    rejected.append(RejectedRecord(problem: problem, line: line, range: start..<end))
  }
}
