import Register

/// What a thread that reads exchanges has for itself.
struct ExchangeThread<Counts: ExchangeCounts> {
  private(set) var counts: Counts
  /// The words that it knows.
  var words: FieldWords
  /// The batch that it has decoded.
  var decoded = DecodedExchanges()
  /// Whether that is counted already, or never to be.
  var isCounted = true
  private var piece: OpenPiece?

  init(counts: Counts, words: FieldWords) {
    self.counts = counts
    self.words = words
  }

  /// Counts the batch if it is settled.
  mutating func count() {
    if !isCounted { counts.add(decoded.batch) }
    isCounted = true
  }

  /// Reads and decodes the next batch; false where there is none.
  mutating func read(
    _ reader: inout OpenTable, _ table: ExchangeTable
  ) throws(IntakeError) -> Bool {
    guard try reader.readBatch() else { return false }
    count()
    decoded.decode(reader.batch, table, words: words)
    return true
  }

  /// What the parts of a file are read with.
  mutating func open(_ parted: PartedFile) -> OpenPiece {
    if let piece, piece.parted === parted { return piece }
    let opened = OpenPiece(of: parted)
    piece = opened
    return opened
  }
}

/// A large file as one thread reads its parts.
final class OpenPiece {
  let parted: PartedFile
  var table: OpenTable

  init(of parted: PartedFile) {
    self.parted = parted
    table = OpenTable(of: parted.head, parted.borders)
  }
}

/// Exchanges that the plain path has decoded and that are not settled yet.
struct DecodedExchanges {
  var batch = ExchangeBatch()
  var isDoubtful: [Bool] = []
  var unreadFields: [UnreadFields] = []

  mutating func decode(_ records: CSVBatch, _ table: ExchangeTable, words: FieldWords) {
    table.plain.decode(records, into: &batch, words: words, &isDoubtful, &unreadFields)
  }

  /// Takes over the lines of the records, which were not known.
  mutating func takeLines(of records: CSVBatch) {
    if records.count == batch.count { PlainExchangeDecoder.decodeLines(records, &batch.lines) }
  }
}

extension ExchangeReader {
  /// Exchanges its batch for one that was decoded elsewhere.
  mutating func swap(with decoded: inout DecodedExchanges) {
    Swift.swap(&batch, &decoded.batch)
    Swift.swap(&isDoubtful, &decoded.isDoubtful)
    Swift.swap(&unreadFields, &decoded.unreadFields)
  }
}
