/// The first record of a table: what its columns are called.
struct CSVHeadings {
  let separator: CSVSeparator
  /// Empty if the line cannot be used.
  private(set) var labels: [String] = []
  private(set) var problems: [CSVProblem] = []
  /// The line of the first record after it.
  private(set) var nextLine = 1

  /// Reads on to the first record.
  init(
    from buffer: inout InputBuffer, index: inout RecordIndex, separator given: CSVSeparator?,
    limits: CSVLimits
  ) throws(IntakeError) {
    try buffer.refill()
    try buffer.skipByteOrderMark()
    var end = try buffer.findHeadingEnd(limits: limits, line: &nextLine)
    let declared = CSVSeparator(declaredBy: buffer.bytes.span.extracting(buffer.start..<end))
    if declared != nil {
      buffer.consume(to: buffer.afterLineBreak(at: end))
      nextLine += 1
      end = try buffer.findHeadingEnd(limits: limits, line: &nextLine)
    }
    let sniffed = CSVSeparator(sniffedFrom: buffer.bytes.span.extracting(buffer.start..<end))
    separator = given ?? declared ?? sniffed
    if buffer.isExhausted {
      let place = CSVProblem.Place(line: nextLine, column: 1, offset: buffer.offset + end)
      problems = [CSVProblem(.blankHeader, at: place)]
      return
    }
    try read(from: &buffer, to: end, index: &index, limits: limits)
  }
}

extension CSVHeadings {
  /// Reads the record at the front of the buffer, whose line break is at `end` if it is sound.
  private mutating func read(
    from buffer: inout InputBuffer, to end: Int, index: inout RecordIndex, limits: CSVLimits
  ) throws(IntakeError) {
    let start = buffer.start
    var walk = RecordWalk(
      separator: separator, columnCount: nil, limits: limits, line: nextLine,
      offset: buffer.offset + start)
    let before = walk
    try buffer.walkLongRecord(&walk)
    nextLine = walk.place.line + 1
    if let problem = walk.problem {
      problems = [problem]
    } else if let problem = before.encodingProblem(in: buffer.bytes.span.extracting(start..<end)) {
      problems = [problem]
    } else {
      index.makeRoom(columnCount: walk.place.column)
      _ = index.add(start..<end + 1, of: buffer.bytes, separator: separator)
      name(
        CSVRecord(
          bytes: buffer.bytes.span, ends: index.ends.span.extracting(0..<walk.place.column),
          start: start, line: before.place.line, offset: buffer.offset))
      index.clear()
    }
  }

  private mutating func name(_ record: borrowing CSVRecord) {
    var columns: [String: Int] = [:]
    for column in 0..<record.count {
      let label = record.label(column)
      let place = CSVProblem.Place(
        line: record.line, column: column + 1, offset: record.range(of: column).lowerBound)
      if label.isEmpty {
        problems.append(CSVProblem(.blankLabel, at: place))
      } else if let first = columns[label] {
        problems.append(CSVProblem(.duplicateLabel(label, first: first), at: place))
      } else {
        columns[label] = column + 1
      }
      labels.append(label)
    }
  }
}

extension CSVRecord {
  /// The text of a field without blanks around it.
  fileprivate func label(_ column: Int) -> String {
    var text: [UInt8] = []
    appendText(of: column, to: &text)
    let isBlank = { (byte: UInt8) in byte == .space || byte == CSVSeparator.tab.rawValue }
    while let last = text.last, isBlank(last) { text.removeLast() }
    return String(decoding: text.drop(while: isBlank), as: UTF8.self)
  }
}
