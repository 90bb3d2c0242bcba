import Register

/// Decodes exchanges whose cells need no second look, column by column, from bytes to numbers.
///
/// Whatever it does not recognise at once it leaves in doubt, to the exact path, which finds the
/// reason. So it may give up on anything, but what it accepts it reads exactly as that path would.
/// Identifiers and notes it does not look at.
struct PlainExchangeDecoder {
  let columns: ExchangeColumns
  let places: PlaceIndex
  private let sources: ByteIndex
  private let headcounts: FigureRules
  let days = DayTable()
  private let directions = CodeIndex(Direction.self)
  private let kinds = CodeIndex(ExchangeKind.self)
  private let levels = CodeIndex(LeaderLevel.self)
  private let statuses = CodeIndex(RecordStatus.self)

  init(
    columns: ExchangeColumns, known: KnownNames, decimalMark: FigureRules.DecimalMark? = nil
  ) {
    self.columns = columns
    headcounts = FigureRules.headcount.declaring(decimalMark)
    places = known.places
    var sources = ByteIndex(capacity: known.sources.count)
    // In a list, a name with a semicolon would be several.
    for (name, number) in known.sources where !name.utf8.contains(UInt8(ascii: ";")) {
      sources.set(name.utf8Span.span, to: UInt32(number))
    }
    self.sources = sources
  }

  /// Fills the batch, a row a record; what is in a row that is in doubt means nothing. So are the
  /// rows with fields of cooperation that are not among the words.
  func decode(
    _ records: CSVBatch, into batch: inout ExchangeBatch, words: FieldWords,
    _ isDoubtful: inout [Bool], _ unreadFields: inout [UnreadFields]
  ) {
    batch.reset(count: records.count)
    isDoubtful.removeAll(keepingCapacity: true)
    isDoubtful.append(contentsOf: repeatElement(false, count: records.count))
    Self.decodeLines(records, &batch.lines)
    decodeDates(records, &batch, &isDoubtful)
    decodeHomes(records.cells(columns.home), &batch.homes, &isDoubtful)
    if let column = columns.partners {
      decodePartners(
        records.cells(column), &batch.partners, &batch.partnerRanges, &isDoubtful)
    }
    decodeCodes(records, &batch, &isDoubtful)
    if let column = columns.headcount {
      decodeFigures(records.cells(column), &batch.headcounts, &isDoubtful)
    }
    if let column = columns.leader {
      Self.decodeLeaders(records.cells(column), &batch.leaders, &isDoubtful)
    }
    if let column = columns.source {
      decodeSources(records.cells(column), &batch.sourceCounts, &isDoubtful)
    }
    unreadFields.removeAll(keepingCapacity: true)
    guard let column = columns.fields else { return }
    let unread = Self.decodeFields(
      records.cells(column), &batch.fields, &batch.fieldRanges, words)
    for row in unread {
      unreadFields.append(UnreadFields(row: row, isDoubtful: isDoubtful[row]))
      isDoubtful[row] = true
    }
  }

  private func decodeCodes(
    _ records: CSVBatch, _ batch: inout ExchangeBatch, _ isDoubtful: inout [Bool]
  ) {
    if let column = columns.direction {
      directions.read(records.cells(column), into: &batch.directions, &isDoubtful)
    }
    if let column = columns.kind {
      kinds.read(records.cells(column), into: &batch.kinds, &isDoubtful)
    }
    if let column = columns.level {
      levels.read(records.cells(column), into: &batch.levels, &isDoubtful)
    }
    if let column = columns.status {
      statuses.read(records.cells(column), into: &batch.statuses, &isDoubtful)
    }
  }

  static func decodeLines(_ records: CSVBatch, _ lines: inout [UInt32]) {
    var lines = lines.mutableSpan
    for row in 0..<records.count { lines[row] = UInt32(clamping: records.line(row)) }
  }

  /// Returns the rows with fields that are not among the words.
  private static func decodeFields(
    _ cells: CSVColumn, _ fields: inout [UInt16], _ ranges: inout [Range<UInt32>],
    _ words: FieldWords
  ) -> [Int] {
    findFields(cells, &fields, &ranges, words).filter { row in
      guard let cell = cells[row], let range = words.appendKnownNumbers(of: cell, to: &fields)
      else { return true }
      ranges[row] = range
      return false
    }
  }

  /// Puts single fields that were read before where they belong, and returns the other rows.
  private static func findFields(
    _ cells: CSVColumn, _ fields: inout [UInt16], _ ranges: inout [Range<UInt32>],
    _ words: FieldWords
  ) -> [Int] {
    var fields = fields.mutableSpan
    var ranges = ranges.mutableSpan
    var others: [Int] = []
    for row in 0..<cells.count {
      guard let cell = cells[row] else {
        others.append(row)
        continue
      }
      if cell.isEmpty { continue }
      if let word = words.knownNumber(of: cell) {
        ranges[row] = place(ofOnly: row)
        fields[row] = word
      } else {
        others.append(row)
      }
    }
    return others
  }

  private func decodeFigures(
    _ cells: CSVColumn, _ figures: inout [Figure], _ isDoubtful: inout [Bool]
  ) {
    var figures = figures.mutableSpan
    var isDoubtful = isDoubtful.mutableSpan
    for row in 0..<cells.count {
      guard let cell = cells[row] else {
        isDoubtful[row] = true
        continue
      }
      if cell.isEmpty { continue }
      if let figure = cell.smallFigure {
        figures[row] = figure
      } else if let figure = try? Figure(parsing: cell.text, as: headcounts) {
        figures[row] = figure
      } else {
        isDoubtful[row] = true
      }
    }
  }

  private static func decodeLeaders(
    _ cells: CSVColumn, _ leaders: inout [UInt32], _ isDoubtful: inout [Bool]
  ) {
    var leaders = leaders.mutableSpan
    var isDoubtful = isDoubtful.mutableSpan
    for row in 0..<cells.count {
      guard let cell = cells[row], !cell.hasOuterBlank else {
        isDoubtful[row] = true
        continue
      }
      if !cell.isEmpty { leaders[row] = leaderHash(cell.text) }
    }
  }

  private func decodeSources(
    _ cells: CSVColumn, _ counts: inout [UInt8], _ isDoubtful: inout [Bool]
  ) {
    var counts = counts.mutableSpan
    var isDoubtful = isDoubtful.mutableSpan
    for row in 0..<cells.count {
      guard let cell = cells[row] else {
        isDoubtful[row] = true
        continue
      }
      if cell.isEmpty { continue }
      if cell.isAddress, !cell.hasSemicolon {
        counts[row] = 1
      } else if sources.number(of: Fingerprint(cell)) != .max {
        counts[row] = 1
      } else {
        isDoubtful[row] = true
      }
    }
  }

  /// Where a row's partner, or its field, stands if it has no more than one.
  @inline(__always)
  static func place(ofOnly row: Int) -> Range<UInt32> {
    let place = UInt32(truncatingIfNeeded: row)
    return Range(uncheckedBounds: (place, place &+ 1))
  }

  /// A hash of a leader's name that is never 0.
  static func leaderHash(_ name: Span<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: Fingerprint(name).high) | 1
  }
}

/// A row with fields of cooperation that are not known yet, and whether it is in doubt besides.
struct UnreadFields {
  let row: Int
  let isDoubtful: Bool
}
