import Register

/// The exchanges that are kept as text.
extension ExchangeReader {
  /// Keeps the exchanges that are asked for as text.
  mutating func list(_ records: CSVBatch, _ decoder: inout RecordDecoder) {
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
