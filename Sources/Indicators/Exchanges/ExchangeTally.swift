import Register

/// Exchanges counted by year and by one dimension.
package struct ExchangeTally: Tally {
  /// Counts by year and category: delegations, or visits where the dimension is a place's.
  package private(set) var cells: YearCounts
  /// Delegations by year, each counted once however many categories it stands in.
  package private(set) var delegations = YearCounts(width: 1)
  private let dimension: ExchangeDimension

  init(by dimension: ExchangeDimension, in scope: Scope) {
    self.dimension = dimension
    cells = YearCounts(width: dimension.width(in: scope))
  }

  package mutating func add(_ facts: Facts) {
    guard case .exchanges(let exchanges) = facts else { return }
    for (year, count) in exchanges.delegations { delegations.add(count, year: year, slot: 0) }
    let (visits, used) = (exchanges.visits, exchanges.usedYears)
    switch dimension {
    case .direction: addCodes(exchanges, exchanges.batch.directions)
    case .kind: addCodes(exchanges, exchanges.batch.kinds)
    case .level: addCodes(exchanges, exchanges.batch.levels)
    case .month: addMonths(exchanges)
    case .field: addFields(exchanges)
    case .partner: cells.count(visits.years, used: used, slots: visits.places)
    case .country: cells.count(visits.years, used: used, slots: visits.countries)
    case .continent: cells.count(visits.years, used: used, slots: visits.continents)
    }
  }

  package mutating func merge(_ other: ExchangeTally) {
    cells.merge(other.cells)
    delegations.merge(other.delegations)
  }

  private mutating func addCodes(_ exchanges: CountedExchanges, _ codes: [UInt8]) {
    cells.count(
      exchanges.years, used: exchanges.usedYears, rows: exchanges.rows, codes: codes)
  }

  private mutating func addMonths(_ exchanges: CountedExchanges) {
    let months = MonthSlot().slots(of: exchanges)
    cells.count(exchanges.years, used: exchanges.usedYears, slots: months)
  }

  private mutating func addFields(_ exchanges: CountedExchanges) {
    let batch = exchanges.batch
    let (rows, years) = (exchanges.rows, exchanges.years)
    let (slots, longest) = Self.firstFields(rows, batch.fieldRanges, batch.fields)
    cells.widen(to: Int(slots.max() ?? 0) + 1)
    cells.count(years, used: exchanges.usedYears, slots: slots)
    guard longest > 1 else { return }
    for position in rows.indices {
      for index in batch.fieldRange(Int(rows[position])).dropFirst() {
        cells.add(1, year: Int(years[position]), slot: Int(batch.fields[index]) &+ 1)
      }
    }
  }

  /// The slot of the first field of each row, and how many fields the row has that has the most.
  private static func firstFields(
    _ rows: [Int32], _ ranges: [Range<UInt32>], _ fields: [UInt16]
  ) -> (slots: [UInt32], longest: UInt32) {
    var slots = [UInt32](repeating: 0, count: rows.count)
    let longest = fill(&slots, rows, ranges, fields)
    return (slots, longest)
  }

  private static func fill(
    _ slots: inout [UInt32], _ rows: [Int32], _ ranges: [Range<UInt32>], _ fields: [UInt16]
  ) -> UInt32 {
    let positions = slots.indices
    let rows = rows.span.extracting(positions)
    let (ranges, fields) = (ranges.span, fields.span)
    var slots = slots.mutableSpan
    var longest: UInt32 = 0
    for position in positions {
      let range = ranges[Int(rows[position])]
      let count = range.upperBound &- range.lowerBound
      longest = max(longest, count)
      if count > 0 { slots[unchecked: position] = UInt32(fields[Int(range.lowerBound)]) &+ 1 }
    }
    return longest
  }
}
