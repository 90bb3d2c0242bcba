import Register

/// What becomes of each row of a batch.
extension ExchangeReader {
  /// Decodes the rows in doubt on the exact path, and takes out what cannot be used.
  mutating func sort(
    _ records: CSVBatch, _ exact: inout RecordDecoder, _ columns: ExchangeColumns,
    in register: Register, counting count: inout InputFile
  ) {
    isRemoved.removeAll(keepingCapacity: true)
    isRemoved.append(contentsOf: repeatElement(false, count: records.count))
    let ids = records.cells(columns.id)
    let isDoubtful = isDoubtful
    var unread = unreadFields[...]
    var row = 0
    while true {
      let next = identifiers.insert(ids, from: row, of: batch.file, isDoubtful.span)
      count.accepted += next - row
      guard next < records.count else { return }
      var isInDoubt = isDoubtful[next]
      if let fields = unread.first, fields.row == next {
        unread.removeFirst()
        isInDoubt = !readFields(of: next, records, columns) || fields.isDoubtful
      }
      let isPlain = !isInDoubt && IdentifierSet.isPlain(ids[next])
      settle(next, isPlain: isPlain, records[next], &exact, in: register, counting: &count)
      row = next + 1
    }
  }

  /// Reads the fields of cooperation of a row, and numbers those that are new; false where they are
  /// left to the exact path.
  private mutating func readFields(
    of row: Int, _ records: CSVBatch, _ columns: ExchangeColumns
  ) -> Bool {
    guard let column = columns.fields, let cell = records.cells(column)[row],
      let range = words.appendNumbers(of: cell, to: &batch.fields)
    else { return false }
    batch.fieldRanges[row] = range
    return true
  }

  /// Leaves in doubt the rows for which corrections stand in.
  mutating func supersede(_ records: CSVBatch, of path: String) {
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
  mutating func reject(
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
}
