import Register

/// A table of exchanges whose headings are known: which columns it has, and how their cells are
/// decoded where they need no second look.
struct ExchangeTable {
  /// Index into `Register.files`.
  let file: Int
  let columns: ExchangeColumns
  let plain: PlainExchangeDecoder

  /// Nil where its records cannot be read.
  init?(_ reader: borrowing OpenTable, known: KnownNames, file: Int) {
    guard reader.isUsable, let columns = ExchangeColumns(reader.map) else { return nil }
    self.file = file
    self.columns = columns
    plain = PlainExchangeDecoder(
      columns: columns, known: known, decimalMark: reader.map.decimalMark)
  }
}

/// A table of exchanges of which some batches are settled.
struct ExchangeProgress {
  let table: ExchangeTable
  var exact: RecordDecoder
  /// The records so far.
  var count: InputFile
  let comparesContents: Bool
}
