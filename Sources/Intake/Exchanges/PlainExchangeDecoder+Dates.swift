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
    var startEarliest = startEarliest.mutableSpan
    var startLatest = startLatest.mutableSpan
    var endEarliest = endEarliest.mutableSpan
    var endLatest = endLatest.mutableSpan
    var precision = precision.mutableSpan
    var isDoubtful = isDoubtful.mutableSpan
    for row in 0..<cells.count {
      guard let cell = cells[row] else {
        isDoubtful[row] = true
        continue
      }
      if let day = days.number(of: cell) {
        startEarliest[row] = day
        startLatest[row] = day
        endEarliest[row] = day
        endLatest[row] = day
        precision[row] = DatePrecision.day.rawValue
      } else if let days = days.stretch(of: cell) {
        let isInterval = days.isInterval
        startEarliest[row] = days.first
        startLatest[row] = isInterval ? days.first : days.last
        endEarliest[row] = isInterval ? days.last : days.first
        endLatest[row] = days.last
        precision[row] = days.precision.rawValue
      } else if !cell.isEmpty {
        guard let date = try? RecordedDate(parsing: cell.text) else {
          isDoubtful[row] = true
          continue
        }
        startEarliest[row] = date.start.earliest.number
        startLatest[row] = date.start.latest.number
        endEarliest[row] = date.end.earliest.number
        endLatest[row] = date.end.latest.number
        precision[row] = date.precision.rawValue
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
