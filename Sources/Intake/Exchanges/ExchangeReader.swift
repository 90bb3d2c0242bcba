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
    /// Those with one of these identifiers, or at one of these places.
    case chosen(ids: Set<String>, origins: Set<Origin>)
    case none
  }

  var made: [Finding] = []
  package internal(set) var rejections: [Rejection] = []
  /// The exchanges kept for the list; nil where there are more than its limit.
  package private(set) var listed: [ExchangeRecord]? = []
  private let inputs: InputSource
  let tables: [Int: InputFolder.Table]
  /// The folder within it whose records are being read.
  var city: String?
  let known: KnownNames
  private let listing: Listing
  private var words: FieldWords
  private var identifiers = IdentifierSet()
  private var corrections: Corrections
  let files: [InputFile]
  var contents = RepeatedContents()
  /// The records of the file whose identifiers another file has.
  var repeated: [RepeatedExchanges.Pair] = []
  private var proposals = 0
  var batch = ExchangeBatch()
  /// The rows of the batch that are to be decoded exactly, those that are taken out, and those for
  /// which corrections stand in.
  private var isDoubtful: [Bool] = []
  var isRemoved: [Bool] = []
  private var superseded: Set<Int> = []

  /// The list of fields of cooperation begins with the words given.
  package init(_ reading: Reading, listing: Listing, fields: [String] = []) {
    words = FieldWords(fields)
    inputs = reading.inputs
    tables = reading.tables
    known = reading.known
    corrections = reading.corrections
    files = reading.register.files
    self.listing = listing
    if case .none = listing { listed = nil }
  }

  /// What was found, once all files are read.
  package var findings: [Finding] { made + corrections.findings(in: files, ofExchanges: true) }

  /// The words of the open list of fields of cooperation.
  package var vocabulary: Vocabulary { words.vocabulary }

  /// Reads one file of the register, counts its records there, and hands on its batches.
  package mutating func read(
    file: Int, of register: inout Register, _ body: (ExchangeBatch) -> Void
  ) throws(IntakeError) {
    guard let table = tables[file] else { return }
    var reader = try OpenTable(table, in: inputs, file: file)
    let map = reader.map
    made += reader.findings
    defer { reader.describe(&register.files[file]) }
    guard reader.isUsable, let columns = ExchangeColumns(map) else { return }
    let plain = PlainExchangeDecoder(
      columns: columns, known: known, decimalMark: map.decimalMark)
    var exact = RecordDecoder(map: map, known: known, file: file)
    batch.file = file
    let comparesContents = comparesContents(table)
    // They are unique within a folder.
    if register.files[file].folder != city {
      city = register.files[file].folder
      identifiers = IdentifierSet()
    }
    var count = register.files[file]
    count.columns = map.ordinals
    while try reader.readBatch() {
      plain.decode(reader.batch, into: &batch, words: &words, &isDoubtful)
      if corrections.concern(count.path) { supersede(reader.batch, of: count.path) }
      sort(reader.batch, &exact, columns, in: register, counting: &count)
      if comparesContents { compare(reader.batch, &exact, counting: &count) }
      list(reader.batch, &exact)
      reject(reader.takeRejected(), counting: &count)
      body(batch)
    }
    settle(try RepeatedExchanges(repeated, tables, in: inputs, known), in: register, &count)
    repeated = []
    count.read = count.accepted + count.rejected + count.duplicate
    register.files[file] = count
  }
}

extension ExchangeReader {
  /// Decodes the rows in doubt on the exact path, and takes out what cannot be used.
  private mutating func sort(
    _ records: CSVBatch, _ exact: inout RecordDecoder, _ columns: ExchangeColumns,
    in register: Register, counting count: inout InputFile
  ) {
    isRemoved.removeAll(keepingCapacity: true)
    isRemoved.append(contentsOf: repeatElement(false, count: records.count))
    let ids = records.cells(columns.id)
    let isDoubtful = isDoubtful
    var row = 0
    while true {
      let next = identifiers.insert(ids, from: row, of: batch.file, isDoubtful.span)
      count.accepted += next - row
      guard next < records.count else { return }
      let isPlain = !isDoubtful[next] && IdentifierSet.isPlain(ids[next])
      settle(next, isPlain: isPlain, records[next], &exact, in: register, counting: &count)
      row = next + 1
    }
  }

  /// Leaves in doubt the rows for which corrections stand in.
  private mutating func supersede(_ records: CSVBatch, of path: String) {
    for row in 0..<records.count where corrections.supersede(records[row].raw, of: path) {
      superseded.insert(row)
      isDoubtful[row] = true
    }
  }

  /// Decides on a row that is in doubt, or whose identifier is not plain or not new.
  private mutating func settle(
    _ row: Int, isPlain: Bool, _ record: borrowing CSVRecord, _ decoder: inout RecordDecoder,
    in register: Register, counting count: inout InputFile
  ) {
    if superseded.remove(row) != nil {
      count.duplicate += 1
      return remove(row)
    }
    if isPlain {
      decoder.load(record)
    } else {
      guard decodeExactly(record, row, &decoder, counting: &count) else { return }
    }
    let origin = Origin(file: batch.file, line: record.line)
    if let first = identifiers.insert(decoder.bytes(.id), at: origin) {
      if !isPlain { decoder.load(record) }
      rejectDuplicate(row, decoder, of: first, counting: &count)
    } else {
      count.accepted += 1
    }
  }

  /// Fills a row of the batch from its record; false where that is rejected.
  private mutating func decodeExactly(
    _ record: borrowing CSVRecord, _ row: Int, _ decoder: inout RecordDecoder,
    counting count: inout InputFile
  ) -> Bool {
    var exact = ExchangeRow()
    decoder.load(record)
    decoder.proposesNames = proposals < 100_000
    decoder.decodeExchange(into: &exact, words: &words)
    if !decoder.findings.isEmpty { proposals += known.places.count }
    guard let error = decoder.findings.first(where: { $0.severity == .error }) else {
      made += decoder.findings
      batch.set(row, to: exact)
      return true
    }
    made += decoder.findings.filter { $0 != error }
    remove(row)
    reject(record, error, counting: &count)
    return false
  }

  mutating func remove(_ row: Int) {
    isRemoved[row] = true
    batch.remove(row)
  }

  /// Books a record whose identifier an earlier one bears as a duplicate, until the file is read.
  private mutating func rejectDuplicate(
    _ row: Int, _ decoder: RecordDecoder, of first: Origin, counting count: inout InputFile
  ) {
    remove(row)
    count.duplicate += 1
    repeated.append(
      RepeatedExchanges.Pair(
        record: decoder.origin, first: first, content: decoder.content(in: .exchanges)))
  }

  /// Books the records that are no well-formed text.
  private mutating func reject(
    _ records: [(finding: Finding, rejection: Rejection)], counting count: inout InputFile
  ) {
    var records = records
    if corrections.concern(count.path) {
      let all = records.count
      records.removeAll {
        corrections.supersede($0.rejection.original.utf8Span.span, of: count.path)
      }
      count.duplicate += all - records.count
    }
    made += records.map(\.finding)
    rejections += records.map(\.rejection)
    count.rejected += records.count
  }

  private mutating func reject(
    _ record: borrowing CSVRecord, _ error: Finding, counting count: inout InputFile
  ) {
    made.append(error)
    count.rejected += 1
    rejections.append(
      Rejection(
        origin: error.origin, check: error.check, reason: error.message,
        original: record.original))
  }

  /// Keeps the exchanges that are asked for as text.
  private mutating func list(_ records: CSVBatch, _ decoder: inout RecordDecoder) {
    let days: DayRange
    let limit: Int
    switch listing {
    case .all(let most): (days, limit) = (.unbounded, most)
    case .starting(let asked, let most): (days, limit) = (asked, most)
    case .chosen(let ids, let origins): return list(records, &decoder, ids, origins)
    case .none: return
    }
    for row in 0..<records.count where !isRemoved[row] && batch.start(row).intersects(days) {
      guard let count = listed?.count else { return }
      if count == limit {
        listed = nil
      } else {
        decoder.load(records[row])
        let exchange = ExchangeRecord(batch, row, decoder, words: words.vocabulary.words)
        listed?.append(exchange)
      }
    }
  }

  /// Keeps the exchanges that are asked for one by one.
  private mutating func list(
    _ records: CSVBatch, _ decoder: inout RecordDecoder, _ ids: Set<String>,
    _ origins: Set<Origin>
  ) {
    for row in 0..<records.count where !isRemoved[row] {
      let isThere = origins.contains(Origin(file: batch.file, line: records.line(row)))
      guard isThere || !ids.isEmpty else { continue }
      decoder.load(records[row])
      guard isThere || ids.contains(decoder.text(.id)) else { continue }
      listed?.append(ExchangeRecord(batch, row, decoder, words: words.vocabulary.words))
    }
  }
}
