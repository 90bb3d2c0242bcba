import Register

/// A table of the inputs folder that is being read: its text, and how its headings are understood.
struct OpenTable: ~Copyable {
  var reader: CSVReader
  let map: ColumnMap
  /// How the file is read, in words.
  let format: String
  /// Findings about the file as a whole and its headings.
  let findings: [Finding]
  private let encoding: TextEncoding
  private let file: Int

  init(
    _ table: InputFolder.Table, in folder: String, file: Int, limits: CSVLimits = CSVLimits()
  ) throws(IntakeError) {
    let bytes = try DecodedBytes(InputBytes(path: folder + "/" + table.path))
    let reader = try CSVReader(bytes, separator: table.separator, limits: limits)
    let map = ColumnMap(labels: reader.labels, schema: table.schema, file: file)
    let encoding = bytes.encoding.known ?? .utf8
    let undecided = bytes.encoding.findings(file: file)
    let problems = reader.headingProblems.map { $0.finding(file: file, encoding: encoding) }
    self.file = file
    self.map = map
    self.encoding = encoding
    format = "separated by \(reader.separator.name), in \(encoding.name)"
    findings = undecided.isEmpty ? problems + map.findings : undecided
    self.reader = reader
  }

  /// Whether the headings, and the encoding, allow its records to be read.
  var isUsable: Bool { !findings.contains { $0.severity == .error } }

  /// The well-formed records that the last `readBatch` found.
  var batch: CSVBatch {
    @_lifetime(borrow self)
    get { reader.batch }
  }

  /// Reads the next records; false at the end, and at once where the table is unusable.
  mutating func readBatch() throws(IntakeError) -> Bool {
    guard isUsable else { return false }
    return try reader.readBatch()
  }

  /// The records that the last `readBatch` kept out, with what was found.
  func rejected() -> [(finding: Finding, rejection: Rejection)] {
    var rejected: [(finding: Finding, rejection: Rejection)] = []
    for record in reader.rejected {
      let finding = record.problem.finding(file: file, encoding: encoding)
      let rejection = Rejection(
        origin: Origin(file: file, line: record.line), check: finding.check,
        reason: finding.message, original: reader.original(of: record))
      rejected.append((finding, rejection))
    }
    return rejected
  }
}

extension EncodingGuess {
  fileprivate var known: TextEncoding? {
    if case .known(let encoding) = self { encoding } else { nil }
  }

  fileprivate func findings(file: Int) -> [Finding] {
    guard case .undecided(let candidates) = self else { return [] }
    let names = candidates.map(\.name).joined(separator: ", ")
    return [
      Finding(
        .error, "undecided-encoding", at: Origin(file: file, line: 1),
        candidates.isEmpty
          ? "the text is in no encoding that is recognised"
          : "the text may be in any of these encodings: \(names)",
        repair: "save the file as UTF-8")
    ]
  }
}

extension CSVProblem {
  /// The problem as a finding that keeps its record out.
  func finding(file: Int, encoding: TextEncoding = .utf8) -> Finding {
    Finding(
      .error, id, at: Origin(file: file, line: place.line), column: place.column,
      message(in: encoding), repair: repair)
  }
}
