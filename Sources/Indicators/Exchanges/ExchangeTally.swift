import Register

/// Exchanges counted by year and by one dimension.
package struct ExchangeTally: Tally {
  /// Counts by year and category: delegations, or visits where the dimension is a place's.
  package private(set) var cells: YearTable<Int64>
  /// Delegations by year, each counted once however many categories it stands in.
  package private(set) var delegations = YearTable<Int64>(width: 1)
  private let dimension: ExchangeDimension

  init(by dimension: ExchangeDimension, in scope: Scope) {
    self.dimension = dimension
    cells = YearTable(width: dimension.width(in: scope))
  }

  package mutating func add(_ facts: Facts) {
    guard case .exchanges(let exchanges) = facts else { return }
    for (year, count) in exchanges.delegations { delegations.add(count, year: year, slot: 0) }
    let visits = exchanges.visits
    switch dimension {
    case .direction: addCodes(exchanges, exchanges.batch.directions)
    case .kind: addCodes(exchanges, exchanges.batch.kinds)
    case .level: addCodes(exchanges, exchanges.batch.levels)
    case .month: addMonths(exchanges)
    case .field: addFields(exchanges)
    case .partner:
      cells.count(visits.years, used: exchanges.usedYears) { Int(visits.places[$0]) }
    case .country:
      cells.count(visits.years, used: exchanges.usedYears) { Int(visits.countries[$0]) }
    case .continent:
      cells.count(visits.years, used: exchanges.usedYears) { Int(visits.continents[$0]) }
    }
  }

  package mutating func merge(_ other: ExchangeTally) {
    cells.merge(other.cells)
    delegations.merge(other.delegations)
  }

  // The missing code is the last of its type, so the slot after it is 0.
  private mutating func addCodes(_ exchanges: CountedExchanges, _ codes: [UInt8]) {
    let rows = exchanges.rows
    cells.count(exchanges.years, used: exchanges.usedYears) { Int(codes[Int(rows[$0])] &+ 1) }
  }

  private mutating func addMonths(_ exchanges: CountedExchanges) {
    let (rows, years, batch) = (exchanges.rows, exchanges.years, exchanges.batch)
    let months = MonthSlot()
    cells.count(years, used: exchanges.usedYears) { position in
      let row = Int(rows[position])
      return months.slot(
        earliest: batch.startEarliest[row], latest: batch.startLatest[row],
        year: Int(years[position]))
    }
  }

  private mutating func addFields(_ exchanges: CountedExchanges) {
    let batch = exchanges.batch
    let (rows, years) = (exchanges.rows, exchanges.years)
    let (ranges, fields) = (batch.fieldRanges, batch.fields)
    cells.widen(to: Int(fields.max() ?? 0) + 2)
    var longest: UInt32 = 0
    cells.count(years, used: exchanges.usedYears) { position in
      let range = ranges[Int(rows[position])]
      let count = range.upperBound &- range.lowerBound
      longest = max(longest, count)
      return count == 0 ? 0 : Int(fields[Int(range.lowerBound)]) &+ 1
    }
    guard longest > 1 else { return }
    for position in rows.indices {
      for index in batch.fieldRange(Int(rows[position])).dropFirst() {
        cells.add(1, year: Int(years[position]), slot: Int(fields[index]) &+ 1)
      }
    }
  }
}
