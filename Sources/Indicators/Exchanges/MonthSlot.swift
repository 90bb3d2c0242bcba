import Register

/// The month of a day as a small number, 1 to 12, looked up by its place in the year.
struct MonthSlot {
  /// The months of the days of a common year, then those of a leap year.
  private static let monthsOfDays = months(ofYear: 2015) + months(ofYear: 2016)

  private let borders = YearSlot.borders
  private let months = monthsOfDays

  /// The month of a trip that starts within these days of a year slot; 0 where it may be another.
  func slot(earliest: Int32, latest: Int32, year: Int) -> Int {
    Int(Self.slot(earliest, latest, year: year, borders.span, months.span))
  }

  @inline(__always)
  private static func slot(
    _ earliest: Int32, _ latest: Int32, year: Int, _ borders: Span<Int32>, _ months: Span<UInt8>
  ) -> UInt8 {
    guard year > 0, year != YearSlot.earlier else { return 0 }
    let first = borders[year &- 1]
    // A product and no branch: one year in four is hard to guess.
    let start = (borders[year] &- first &- 365) &* 365
    let month = months[Int(start &+ earliest &- first)]
    return month == months[Int(start &+ latest &- first)] ? month : 0
  }

  /// The months of all exchanges that count.
  func slots(of exchanges: CountedExchanges) -> [UInt8] {
    var slots = [UInt8](repeating: 0, count: exchanges.count)
    fill(&slots, exchanges.batch, exchanges.rows, exchanges.years)
    return slots
  }

  private func fill(
    _ slots: inout [UInt8], _ batch: ExchangeBatch, _ rows: [Int32], _ years: [UInt16]
  ) {
    let positions = slots.indices
    let rows = rows.span.extracting(positions)
    let years = years.span.extracting(positions)
    let earliest = batch.startEarliest.span
    let latest = batch.startLatest.span.extracting(earliest.indices)
    let (borders, months) = (borders.span, months.span)
    var slots = slots.mutableSpan
    for position in positions {
      let (row, year) = (Int(rows[position]), Int(years[position]))
      slots[unchecked: position] = Self.slot(
        earliest[row], latest[row], year: year, borders, months)
    }
  }

  /// The month of each day of a year.
  private static func months(ofYear year: Int) -> [UInt8] {
    (1...12).flatMap { month in
      repeatElement(UInt8(month), count: Day.length(ofMonth: month, year: year))
    }
  }
}
