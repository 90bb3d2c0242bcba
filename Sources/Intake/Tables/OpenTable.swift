import Register

/// A table of the inputs folder that is being read: its text, and how its headings are understood.
struct OpenTable: ~Copyable {
  let map: ColumnMap
  /// Findings about the file as a whole and its headings.
  let findings: [Finding]
  private var reader: CSVReader
  private let source: TableSource
  private let file: Int

  init(
    _ table: InputFolder.Table, in inputs: InputSource, file: Int, limits: CSVLimits = CSVLimits()
  ) throws(IntakeError) {
    let source = try TableSource(table, in: inputs)
    let reader = try CSVReader(source.text, separator: source.separator, limits: limits)
    let map = ColumnMap(
      labels: reader.labels, schema: table.schema, file: file, ordinals: source.ordinals,
      order: table.mapping?.order, decimalMark: table.mapping?.decimalMark,
      passing: table.isCorrection ? CorrectionSheet.columns : [])
    let unusable = source.problems(file: file, hasHeadings: !reader.labels.isEmpty)
    let problems = reader.headingProblems.map { $0.finding(file: file, encoding: source.encoding) }
    self.file = file
    self.map = map
    self.source = source
    findings = unusable.isEmpty ? problems + map.findings : unusable
    self.reader = reader
  }

  /// Some of the records of a table that is open already: those that others are not to read.
  init(of head: borrowing OpenTable, _ borders: RecordBorders) {
    map = head.map
    findings = []
    source = head.source
    file = head.file
    reader = CSVReader(of: head.reader, borders.range(0..<0), limits: borders.limits)
  }

  /// Begins anew with the records in a range of the file.
  mutating func restart(_ source: any TextSource, at position: CSVPosition) {
    reader.restart(source, at: position)
  }

  /// Where the next record begins.
  var position: CSVPosition { reader.position }

  /// Whether the bytes ended between the quotes of the last record of the batch.
  var isCutShort: Bool { reader.isCutShort }

  /// Moves the lines of the batch, and of what follows it.
  mutating func moveLines(by count: Int) { reader.moveLines(by: count) }

  /// Where the records of a file begin, of which any part can be read at any time; nil for others.
  func borders(step: Int) -> RecordBorders? {
    guard isUsable, let file = source.plainFile else { return nil }
    return RecordBorders(
      file, from: reader.position, separator: reader.separator, columnCount: reader.labels.count,
      step: step)
  }

  /// Fails if the file changed while others read its parts.
  func confirmUnchanged() throws(IntakeError) {
    source.plainFile?.readByOthers()
    try source.plainFile?.confirmUnchanged()
  }

  /// Whether the headings, and the encoding, allow its records to be read.
  var isUsable: Bool { !findings.contains { $0.severity == .error } }

  /// Says of a file that is read to its end how it was read, and what its mapping made of it.
  func describe(_ file: inout InputFile) {
    file.format = source.format(separator: reader.separator)
    guard let account = source.account else { return }
    file.account = account.lines
    file.passedOver = account.passedOver.count + account.unmapped.count
    file.passedOverLines = account.passedOver.runs
    file.unmappedLines = account.unmapped.runs
  }

  /// The well-formed records that the last `readBatch` found.
  var batch: CSVBatch {
    @_lifetime(borrow self)
    get { reader.batch }
  }

  /// Reads the next records, well-formed and rejected; false at the end, and at once where the table
  /// is unusable.
  mutating func readBatch() throws(IntakeError) -> Bool {
    guard isUsable else { return false }
    return try reader.readBatch() || source.hasProblems
  }

  /// The records that were kept out since this was last asked, with what was found.
  func takeRejected() -> [(finding: Finding, rejection: Rejection)] {
    var rejected: [(finding: Finding, rejection: Rejection)] = []
    for record in reader.rejected {
      let finding = record.problem.finding(file: file, encoding: source.encoding)
      rejected.append((finding, finding.rejection(of: reader.original(of: record))))
    }
    for problem in source.takeProblems() {
      let finding = problem.finding(file: file)
      rejected.append((finding, finding.rejection(of: problem.original)))
    }
    return rejected
  }
}

extension Finding {
  fileprivate func rejection(of original: String) -> Rejection {
    Rejection(origin: origin, check: check, reason: message, original: original)
  }
}

extension RowProblem {
  func finding(file: Int) -> Finding {
    Finding(
      .error, id, at: Origin(file: file, line: line), column: column, message, repair: repair)
  }
}

extension CSVProblem {
  /// The problem as a finding that keeps its record out.
  func finding(file: Int, encoding: TextEncoding) -> Finding {
    Finding(
      .error, id, at: Origin(file: file, line: place.line), column: place.column,
      message(in: encoding), repair: repair)
  }
}
