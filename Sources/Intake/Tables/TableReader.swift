import Register

/// The records of one held table, a batch after another.
struct TableReader: ~Copyable {
  let map: ColumnMap
  private(set) var findings: [Finding]
  private(set) var rejections: [Rejection] = []
  private var reader: CSVReader
  private let file: Int
  private let isUsable: Bool

  init(_ table: InputFolder.Table, in folder: String, file: Int) throws(IntakeError) {
    // Most held tables are short, and there are many of them.
    let reader = try CSVReader(
      InputBytes(path: folder + "/" + table.path),
      limits: CSVLimits(chunk: 64 << 10, indexed: 1 << 12))
    let map = ColumnMap(labels: reader.labels, schema: table.schema, file: file)
    self.file = file
    self.map = map
    findings = reader.headingProblems.map { $0.finding(file: file) } + map.findings
    isUsable = !findings.contains { $0.severity == .error }
    self.reader = reader
  }

  /// The well-formed records that the last `readBatch` found.
  var batch: CSVBatch {
    @_lifetime(borrow self)
    get { reader.batch }
  }

  /// Reads the next records; false at the end, and at once where the headings are unusable.
  mutating func readBatch() throws(IntakeError) -> Bool {
    guard isUsable, try reader.readBatch() else { return false }
    rejectMalformed()
    return true
  }

  private mutating func rejectMalformed() {
    for record in reader.rejected {
      findings.append(record.problem.finding(file: file))
      rejections.append(
        Rejection(
          origin: Origin(file: file, line: record.line), check: record.problem.id,
          reason: record.problem.message, original: reader.original(of: record)))
    }
  }
}

extension CSVProblem {
  /// The problem as a finding that keeps its record out.
  func finding(file: Int) -> Finding {
    Finding(
      .error, id, at: Origin(file: file, line: place.line), column: place.column, message,
      repair: repair)
  }
}
