package import Register

/// Reads tables of exchanges and hands them on in batches of small numbers.
///
/// Memory grows with the identifiers, with what is rejected and with what is listed, not with what
/// is read.
package struct ExchangeReader {
  /// Which exchanges are kept as text for the list of records.
  package enum Listing: Sendable {
    /// All of them, as long as there are no more than that many; else none.
    case all(limit: Int)
    /// Those that may start within these days, as long as there are no more than that many.
    case starting(DayRange, limit: Int)
    case none
  }

  package private(set) var findings: [Finding] = []
  package private(set) var rejections: [Rejection] = []
  /// The exchanges kept for the list; nil where there are more than its limit.
  package private(set) var listed: [ExchangeRecord]? = []
  private let folder: String
  private let known: KnownNames
  private let listing: Listing
  private var words = FieldWords()
  private var identifiers = IdentifierSet()
  private var proposals = 0

  package init(_ reading: Reading, listing: Listing) {
    folder = reading.folder
    known = reading.known
    self.listing = listing
    if case .none = listing { listed = nil }
  }

  /// The words of the open list of fields of cooperation.
  package var vocabulary: Vocabulary { words.vocabulary }

  /// Reads one file of the register, counts its records there, and hands on its batches.
  package mutating func read(
    file: Int, of register: inout Register, _ body: (ExchangeBatch) -> Void
  ) throws(IntakeError) {
    let path = register.files[file].path
    var reader = try CSVReader(InputBytes(path: folder + "/" + path))
    let map = ColumnMap(labels: reader.labels, schema: .exchanges, file: file)
    let headings = reader.headingProblems.map { $0.finding(file: file) } + map.findings
    findings += headings
    guard !headings.contains(where: { $0.severity == .error }),
      let columns = ExchangeColumns(map)
    else { return }
    let plain = PlainExchangeDecoder(columns: columns, known: known)
    var row = ExchangeRow()
    var batch = ExchangeBatch()
    batch.file = file
    var count = register.files[file]
    while try reader.readBatch() {
      batch.removeAll()
      let records = reader.batch
      for index in 0..<records.count {
        let record = records[index]
        row.reset()
        if plain.decode(record, into: &row, words: &words)
          || decodeExactly(record, map: map, file: file, into: &row, counting: &count),
          isFirst(record, columns, in: register, file: file, counting: &count)
        {
          count.accepted += 1
          list(record, row, map: map, file: file)
          batch.append(row, line: record.line)
        }
      }
      reject(reader.rejected.map { ($0, reader.original(of: $0)) }, file: file, counting: &count)
      body(batch)
    }
    count.read = count.accepted + count.rejected + count.duplicate
    register.files[file] = count
  }

  /// Whether no earlier record bears the identifier; else the record is booked as a duplicate.
  private mutating func isFirst(
    _ record: borrowing CSVRecord, _ columns: ExchangeColumns, in register: Register, file: Int,
    counting count: inout InputFile
  ) -> Bool {
    guard let first = identifiers.insert(record[columns.id], file: file, line: record.line) else {
      return true
    }
    let finding = duplicate(record, columns, first, in: register, file: file)
    reject(record, finding, counting: &count)
    return false
  }

  /// Books the records that are no well-formed text.
  private mutating func reject(
    _ records: [(record: RejectedRecord, text: String)], file: Int,
    counting count: inout InputFile
  ) {
    for (record, text) in records {
      findings.append(record.problem.finding(file: file))
      rejections.append(
        Rejection(
          origin: Origin(file: file, line: record.line), check: record.problem.id,
          reason: record.problem.message, original: text))
      count.rejected += 1
    }
  }

  /// The exact path; false, and the record is booked as rejected, where it cannot be used.
  private mutating func decodeExactly(
    _ record: borrowing CSVRecord, map: ColumnMap, file: Int, into row: inout ExchangeRow,
    counting count: inout InputFile
  ) -> Bool {
    var decoder = decoder(of: record, map: map, file: file)
    decoder.proposesNames = proposals < 100_000
    decoder.decodeExchange(into: &row, words: &words)
    if !decoder.findings.isEmpty { proposals += known.places.count }
    guard let error = decoder.findings.first(where: { $0.severity == .error }) else {
      findings += decoder.findings
      return true
    }
    findings += decoder.findings.filter { $0 != error }
    reject(record, error, counting: &count)
    return false
  }

  private func decoder(
    of record: borrowing CSVRecord, map: ColumnMap, file: Int
  ) -> RecordDecoder {
    var texts: [String] = []
    for column in 0..<record.count { texts.append(record.text(column)) }
    return RecordDecoder(
      texts: texts, map: map, known: known, origin: Origin(file: file, line: record.line))
  }

  private mutating func reject(
    _ record: borrowing CSVRecord, _ error: Finding, counting count: inout InputFile
  ) {
    findings.append(error)
    if error.check == "duplicate-identifier" { count.duplicate += 1 } else { count.rejected += 1 }
    rejections.append(
      Rejection(
        origin: error.origin, check: error.check, reason: error.message,
        original: record.original))
  }

  private func duplicate(
    _ record: borrowing CSVRecord, _ columns: ExchangeColumns, _ first: (file: Int, line: Int),
    in register: Register, file: Int
  ) -> Finding {
    Finding(
      .error, "duplicate-identifier", at: Origin(file: file, line: record.line),
      column: columns.id + 1,
      "identifier '\(record.text(columns.id))' stands already at "
        + "\(register.files[first.file].path):\(first.line)",
      repair: "give each record its own")
  }

  private mutating func list(
    _ record: borrowing CSVRecord, _ row: ExchangeRow, map: ColumnMap, file: Int
  ) {
    guard listed != nil else { return }
    let limit: Int
    switch listing {
    case .all(let most): limit = most
    case .starting(let days, let most):
      guard row.start.intersects(days) else { return }
      limit = most
    case .none: return
    }
    let exchange = ExchangeRecord(
      row, decoder(of: record, map: map, file: file), words: words.vocabulary.words)
    listed?.append(exchange)
    if let count = listed?.count, count > limit { listed = nil }
  }
}
