import Register

/// Exchanges counted by year and by one dimension.
package struct ExchangeTally: Tally {
  /// Counts by year and category: delegations, or visits where the dimension is a place's.
  package private(set) var cells: YearTable<Int64>
  /// Delegations by year, each counted once however many categories it stands in.
  package private(set) var delegations = YearTable<Int64>(width: 1)
  private let dimension: ExchangeDimension
  /// Category slot of each place slot, where the dimension is a place's.
  private let slotsOfPlaces: [UInt32]

  init(by dimension: ExchangeDimension, in scope: Scope) {
    self.dimension = dimension
    cells = YearTable(width: dimension.width(in: scope))
    slotsOfPlaces =
      switch dimension {
      case .country: [0] + scope.countrySlots
      case .continent: [0] + scope.continentSlots
      default: []
      }
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
    case .partner: cells.count(visits.years) { Int(visits.places[$0]) }
    case .country, .continent:
      cells.count(visits.years) { [slotsOfPlaces] visit in
        Int(slotsOfPlaces[Int(visits.places[visit])])
      }
    }
  }

  package mutating func merge(_ other: ExchangeTally) {
    cells.merge(other.cells)
    delegations.merge(other.delegations)
  }

  // The missing code is the last of its type, so the slot after it is 0.
  private mutating func addCodes(_ exchanges: CountedExchanges, _ codes: [UInt8]) {
    let rows = exchanges.rows
    cells.count(exchanges.years) { Int(codes[Int(rows[$0])] &+ 1) }
  }

  private mutating func addMonths(_ exchanges: CountedExchanges) {
    let (rows, years, batch) = (exchanges.rows, exchanges.years, exchanges.batch)
    let months = MonthSlot()
    cells.count(years) { position in
      let row = Int(rows[position])
      return months.slot(
        earliest: batch.startEarliest[row], latest: batch.startLatest[row],
        year: Int(years[position]))
    }
  }

  private mutating func addFields(_ exchanges: CountedExchanges) {
    let batch = exchanges.batch
    cells.widen(to: Int(batch.fields.max() ?? 0) + 2)
    for position in 0..<exchanges.count {
      let year = Int(exchanges.years[position])
      let range = batch.fieldRange(Int(exchanges.rows[position]))
      if range.isEmpty { cells.add(1, year: year, slot: 0) }
      for index in range { cells.add(1, year: year, slot: Int(batch.fields[index]) + 1) }
    }
  }
}
