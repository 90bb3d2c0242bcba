import Register

/// Decodes exchanges whose cells need no second look, from bytes to numbers.
///
/// Whatever it does not recognise at once it leaves to the exact path, which finds the reason. So
/// it may give up on anything, but what it accepts it reads exactly as that path would.
struct PlainExchangeDecoder {
  let columns: ExchangeColumns
  let places: PlaceIndex
  let sources: ByteIndex
  private let directions = CodeIndex(Direction.self)
  private let kinds = CodeIndex(ExchangeKind.self)
  private let levels = CodeIndex(LeaderLevel.self)
  private let statuses = CodeIndex(RecordStatus.self)

  init(columns: ExchangeColumns, known: KnownNames) {
    self.columns = columns
    places = known.places
    var sources = ByteIndex(capacity: known.sources.count)
    for (name, number) in known.sources { sources.set(name, to: UInt32(number)) }
    self.sources = sources
  }

  /// Fills `row`; false where the record needs the exact path.
  func decode(
    _ record: borrowing CSVRecord, into row: inout ExchangeRow, words: inout FieldWords
  ) -> Bool {
    guard !record[columns.id].isEmpty, decodeDates(record, &row),
      case .place(let home) = places.match(record[columns.home])
    else { return false }
    row.home = UInt32(home)
    return decodePartners(record, &row) && decodeFields(record, &row, &words)
      && decodeCodes(record, &row) && decodeFigures(record, &row)
  }

  private func decodeDates(_ record: borrowing CSVRecord, _ row: inout ExchangeRow) -> Bool {
    guard let column = columns.date else {
      return columns.endDate.map { record[$0].isEmpty } ?? true
    }
    let cell = record[column]
    if cell.isEmpty { return columns.endDate.map { record[$0].isEmpty } ?? true }
    guard let date = try? RecordedDate(parsing: cell) else { return false }
    row.start = date.start
    row.end = date.end
    row.precision = date.precision
    guard let endColumn = columns.endDate else { return true }
    let endCell = record[endColumn]
    if endCell.isEmpty { return true }
    guard !date.isInterval, let end = try? RecordedDate(parsing: endCell),
      date.start.latest <= end.end.latest
    else { return false }
    row.end = end.end
    return true
  }

  private func decodePartners(_ record: borrowing CSVRecord, _ row: inout ExchangeRow) -> Bool {
    guard let column = columns.partners else { return true }
    let cell = record[column]
    var from = 0
    while from < cell.count {
      let to = endOfItem(cell, from)
      guard case .place(let place) = places.match(cell.extracting(from..<to)) else { return false }
      row.add(partner: UInt32(place))
      from = to + 1
    }
    return true
  }

  private func decodeFields(
    _ record: borrowing CSVRecord, _ row: inout ExchangeRow, _ words: inout FieldWords
  ) -> Bool {
    guard let column = columns.fields else { return true }
    let cell = record[column]
    var from = 0
    while from < cell.count {
      let to = endOfItem(cell, from)
      guard let number = words.plainNumber(of: cell.extracting(from..<to)) else { return false }
      row.add(field: number)
      from = to + 1
    }
    return true
  }

  private func decodeCodes(_ record: borrowing CSVRecord, _ row: inout ExchangeRow) -> Bool {
    directions.read(record, columns.direction, into: &row.direction)
      && kinds.read(record, columns.kind, into: &row.kind)
      && levels.read(record, columns.level, into: &row.level)
      && statuses.read(record, columns.status, into: &row.status)
  }

  private func decodeFigures(_ record: borrowing CSVRecord, _ row: inout ExchangeRow) -> Bool {
    if let column = columns.headcount {
      let cell = record[column]
      if !cell.isEmpty {
        guard let figure = try? Figure(parsing: cell, as: .headcount) else { return false }
        row.headcount = figure
      }
    }
    if let column = columns.leader {
      let cell = record[column]
      if !cell.isEmpty { row.leader = Self.leaderHash(cell) }
    }
    guard let column = columns.source else { return true }
    let cell = record[column]
    if cell.isEmpty { return true }
    if isAddress(cell) {
      row.sources = 1
      return endOfItem(cell, 0) == cell.count
    }
    var from = 0
    while from < cell.count {
      let to = endOfItem(cell, from)
      guard sources.value(of: cell.extracting(from..<to)) != nil else { return false }
      row.sources &+= 1
      from = to + 1
    }
    return true
  }

  /// A hash of a leader's name that is never 0.
  static func leaderHash(_ name: Span<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: Fingerprint(name).low) | 1
  }

  private func endOfItem(_ cell: Span<UInt8>, _ from: Int) -> Int {
    var index = from
    while index < cell.count, cell[index] != UInt8(ascii: ";") { index += 1 }
    return index
  }

  private func isAddress(_ cell: Span<UInt8>) -> Bool {
    cell.count > 8 && cell[0] == UInt8(ascii: "h") && cell[1] == UInt8(ascii: "t")
      && cell[2] == UInt8(ascii: "t") && cell[3] == UInt8(ascii: "p")
      && (cell[4] == UInt8(ascii: ":") || cell[5] == UInt8(ascii: ":"))
  }
}
