import Register

extension PlainExchangeDecoder {
  /// Decodes the dates with the ends that stand in a column of their own.
  func decodeDates(
    _ records: CSVBatch, _ batch: inout ExchangeBatch, _ isDoubtful: inout [Bool]
  ) {
    if let column = columns.date {
      Self.decode(
        records.cells(column), days, &batch.startEarliest, &batch.startLatest,
        &batch.endEarliest, &batch.endLatest, &batch.datePrecision, &isDoubtful)
    }
    if let column = columns.endDate {
      decodeEnds(records.cells(column), records, &batch, &isDoubtful)
    }
  }

  private static func decode(
    _ cells: CSVColumn, _ days: DayTable, _ startEarliest: inout [Int32],
    _ startLatest: inout [Int32], _ endEarliest: inout [Int32], _ endLatest: inout [Int32],
    _ precision: inout [UInt8], _ isDoubtful: inout [Bool]
  ) {
    let rows = 0..<cells.count
    let ofDay = DatePrecision.day.rawValue
    var columns = DateColumns(
      startEarliest.mutableSpan, startLatest.mutableSpan, endEarliest.mutableSpan,
      endLatest.mutableSpan, precision.mutableSpan, count: rows.count)
    var isDoubtful = isDoubtful.mutableSpan
    for row in rows {
      guard let cell = cells[row] else {
        isDoubtful[row] = true
        continue
      }
      if let day = days.number(of: cell) {
        columns.set(row, (day, day), (day, day), ofDay)
      } else if let days = days.stretch(of: cell) {
        let isInterval = days.isInterval
        columns.set(
          row, (days.first, isInterval ? days.first : days.last),
          (isInterval ? days.last : days.first, days.last), days.precision.rawValue)
      } else if !cell.isEmpty {
        guard let date = try? RecordedDate(parsing: cell.text) else {
          isDoubtful[row] = true
          continue
        }
        columns.set(
          row, (date.start.earliest.number, date.start.latest.number),
          (date.end.earliest.number, date.end.latest.number), date.precision.rawValue)
      }
    }
  }

  /// An end needs a start that is not an interval itself and not after it.
  private func decodeEnds(
    _ cells: CSVColumn, _ records: CSVBatch, _ batch: inout ExchangeBatch,
    _ isDoubtful: inout [Bool]
  ) {
    for row in 0..<cells.count where !cells.isEmpty(row) {
      guard let cell = cells[row], let column = columns.date,
        let start = records.cells(column)[row], let end = end(cell, of: start)
      else {
        isDoubtful[row] = true
        continue
      }
      batch.endEarliest[row] = end.earliest.number
      batch.endLatest[row] = end.latest.number
    }
  }

  private func end(_ cell: CSVCell, of start: CSVCell) -> DayRange? {
    if let first = days.number(of: start), let last = days.number(of: cell), first <= last {
      return DayRange(Day(number: last))
    }
    guard let date = try? RecordedDate(parsing: start.text), !date.isInterval,
      let end = (try? RecordedDate(parsing: cell.text))?.end, date.start.latest <= end.latest
    else { return nil }
    return end
  }
}

/// The columns of a batch that the date of a record fills.
private struct DateColumns: ~Copyable, ~Escapable {
  private var startEarliest: MutableSpan<Int32>
  private var startLatest: MutableSpan<Int32>
  private var endEarliest: MutableSpan<Int32>
  private var endLatest: MutableSpan<Int32>
  private var precision: MutableSpan<UInt8>

  /// All of them have `count` rows at least.
  @_lifetime(
    copy startEarliest, copy startLatest, copy endEarliest, copy endLatest, copy precision)
  init(
    _ startEarliest: consuming MutableSpan<Int32>, _ startLatest: consuming MutableSpan<Int32>,
    _ endEarliest: consuming MutableSpan<Int32>, _ endLatest: consuming MutableSpan<Int32>,
    _ precision: consuming MutableSpan<UInt8>, count: Int
  ) {
    precondition(
      startEarliest.count >= count && startLatest.count >= count && endEarliest.count >= count
        && endLatest.count >= count && precision.count >= count, "too few rows")
    self.startEarliest = startEarliest
    self.startLatest = startLatest
    self.endEarliest = endEarliest
    self.endLatest = endLatest
    self.precision = precision
  }

  /// Sets a row below the count: where its first day lies, and where its last.
  @inline(__always)
  @_lifetime(self: copy self)
  mutating func set(
    _ row: Int, _ start: (Int32, Int32), _ end: (Int32, Int32), _ precision: UInt8
  ) {
    startEarliest[unchecked: row] = start.0
    startLatest[unchecked: row] = start.1
    endEarliest[unchecked: row] = end.0
    endLatest[unchecked: row] = end.1
    self.precision[unchecked: row] = precision
  }
}
