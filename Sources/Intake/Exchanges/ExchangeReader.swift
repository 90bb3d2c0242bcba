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
  package internal(set) var listed: [ExchangeRecord]? = []
  let inputs: InputSource
  let tables: [Int: InputFolder.Table]
  /// The folder within it whose records are being read.
  var city: String?
  let known: KnownNames
  let listing: Listing
  /// Whether reading may stop where too many are to be listed.
  private let onlyLists: Bool
  var words: FieldWords
  var identifiers = IdentifierSet()
  var corrections: Corrections
  let files: [InputFile]
  var contents = RepeatedContents()
  /// The records of the file whose identifiers another file has.
  var repeated: [RepeatedExchanges.Pair] = []
  var proposals = 0
  var batch = ExchangeBatch()
  /// The rows of the batch that are to be decoded exactly, those with fields of cooperation that
  /// were not known, those that are taken out, and those for which corrections stand in.
  var isDoubtful: [Bool] = []
  var unreadFields: [UnreadFields] = []
  var isRemoved: [Bool] = []
  var superseded: Set<Int> = []

  /// The list of fields of cooperation begins with the words given. A reader that only lists has no
  /// more to do where more are to be listed than may be.
  package init(
    _ reading: Reading, listing: Listing, fields: [String] = [], onlyLists: Bool = false
  ) {
    self.onlyLists = onlyLists
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

  /// Whether nothing that is still to be read makes a difference.
  var isDone: Bool { onlyLists && listed == nil }

  /// The words of the open list of fields of cooperation.
  package var vocabulary: Vocabulary { words.vocabulary }

  /// Reads one file of the register, counts its records there, and hands on its batches.
  package mutating func read(
    file: Int, of register: inout Register, _ body: (ExchangeBatch) -> Void
  ) throws(IntakeError) {
    guard let table = tables[file] else { return }
    var reader = try OpenTable(table, in: inputs, file: file)
    let exchanges = ExchangeTable(reader, known: known, file: file)
    guard var progress = begin(reader, exchanges, file: file, of: &register) else { return }
    while !isDone, try reader.readBatch() {
      progress.table.plain.decode(
        reader.batch, into: &batch, words: words, &isDoubtful, &unreadFields)
      settle(reader, &progress, in: register)
      body(batch)
    }
    try finish(reader, progress, of: &register)
  }
}

extension ExchangeReader {
  /// Begins a file; nil where its records cannot be read.
  mutating func begin(
    _ reader: borrowing OpenTable, _ table: ExchangeTable?, file: Int, of register: inout Register
  ) -> ExchangeProgress? {
    made += reader.findings
    guard let table, let source = tables[file] else {
      reader.describe(&register.files[file])
      return nil
    }
    // They are unique within a folder.
    if register.files[file].folder != city {
      city = register.files[file].folder
      identifiers = IdentifierSet()
    }
    var count = register.files[file]
    count.columns = reader.map.ordinals
    return ExchangeProgress(
      table: table, exact: RecordDecoder(map: reader.map, known: known, file: file),
      count: count, comparesContents: comparesContents(source))
  }

  /// Decides on the rows of a batch that the plain path has decoded, and on what was kept out of it.
  mutating func settle(
    _ reader: borrowing OpenTable, _ progress: inout ExchangeProgress, in register: Register
  ) {
    batch.file = progress.table.file
    let path = progress.count.path
    if corrections.concern(path) { supersede(reader.batch, of: path) }
    sort(
      reader.batch, &progress.exact, progress.table.columns, in: register,
      counting: &progress.count)
    if progress.comparesContents {
      compare(reader.batch, &progress.exact, counting: &progress.count)
    }
    list(reader.batch, &progress.exact)
    reject(reader.takeRejected(), counting: &progress.count)
  }

  /// Ends a file of which every batch is settled.
  mutating func finish(
    _ reader: borrowing OpenTable, _ progress: ExchangeProgress, of register: inout Register
  ) throws(IntakeError) {
    var count = progress.count
    settle(try RepeatedExchanges(repeated, tables, in: inputs, known), in: register, &count)
    repeated = []
    count.read = count.accepted + count.rejected + count.duplicate
    let file = progress.table.file
    register.files[file] = count
    reader.describe(&register.files[file])
  }
}
