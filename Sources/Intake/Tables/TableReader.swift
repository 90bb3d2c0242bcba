import Register

/// The records of one held table as texts, one after another.
struct TableReader: ~Copyable {
  struct Row {
    let line: Int
    let texts: [String]
    /// The record as it stands in the file.
    let original: String
  }

  let map: ColumnMap
  private(set) var findings: [Finding]
  private(set) var rejections: [Rejection] = []
  private var reader: CSVReader
  private var rows: [Row] = []
  private var position = 0
  private let file: Int
  private let isUsable: Bool

  init(_ table: InputFolder.Table, in folder: String, file: Int) throws(IntakeError) {
    let reader = try CSVReader(InputBytes(path: folder + "/" + table.path))
    let map = ColumnMap(labels: reader.labels, schema: table.schema, file: file)
    self.file = file
    self.map = map
    findings = reader.headingProblems.map { $0.finding(file: file) } + map.findings
    isUsable = !findings.contains { $0.severity == .error }
    self.reader = reader
  }

  /// The next well-formed record; nil at the end, and at once where the headings are unusable.
  mutating func next() throws(IntakeError) -> Row? {
    guard isUsable else { return nil }
    while position == rows.count {
      guard try reader.readBatch() else { return nil }
      rows = readRows()
      position = 0
      rejectMalformed()
    }
    position += 1
    return rows[position - 1]
  }

  private func readRows() -> [Row] {
    let batch = reader.batch
    var rows: [Row] = []
    for index in 0..<batch.count {
      let record = batch[index]
      var texts: [String] = []
      for column in 0..<record.count { texts.append(record.text(column)) }
      rows.append(Row(line: record.line, texts: texts, original: record.original))
    }
    return rows
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
