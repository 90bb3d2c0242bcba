import Register

/// The slots of the counted delegations or visits of a batch in each dimension.
struct ExchangeSlots {
  let batch: ExchangeBatch
  /// Year slot of each event.
  let years: [UInt16]
  private let rows: [Int32]
  /// Nil where delegations are counted.
  private let visits: CountedVisits?
  private let scope: Scope

  init(_ exchanges: CountedExchanges, visits countsVisits: Bool, in scope: Scope) {
    batch = exchanges.batch
    visits = countsVisits ? exchanges.visits : nil
    rows = countsVisits ? exchanges.visits.rows : exchanges.rows
    let years = countsVisits ? exchanges.visits.years : exchanges.years
    // What a table asks for is not kept to the years of the standard ones.
    self.years = scope.first == nil ? years : years.map { $0 == YearSlot.earlier ? 0 : $0 }
    self.scope = scope
  }

  var count: Int { rows.count }

  func row(_ position: Int) -> Int { Int(rows[position]) }

  /// The slot of each event; nil for a dimension in which one event may have several.
  func slots(of dimension: TabulationDimension) -> [UInt32]? {
    switch dimension {
    case .year: years.map(UInt32.init)
    case .month: months
    case .direction: codes(batch.directions)
    case .kind: codes(batch.kinds)
    case .level: codes(batch.levels)
    case .home: rows.map { batch.homes[Int($0)] &+ 1 }
    case .partner: visits?.places
    case .country: visits?.countries.map(UInt32.init)
    case .continent: visits?.continents.map(UInt32.init)
    default: nil
    }
  }

  // The missing code is the last of its type, so the slot after it is 0.
  private func codes(_ codes: [UInt8]) -> [UInt32] {
    rows.map { UInt32(codes[Int($0)] &+ 1) }
  }

  private var months: [UInt32] {
    let slots = MonthSlot()
    return rows.indices.map { position in
      let row = Int(rows[position])
      let month = slots.slot(
        earliest: batch.startEarliest[row], latest: batch.startLatest[row],
        year: Int(years[position]))
      return UInt32(month)
    }
  }

  /// Fills the list with the slots of one event in a dimension in which it may have several, each
  /// once; 0 alone where the record states none.
  func list(_ dimension: TabulationDimension, of position: Int, in list: inout [Int]) {
    list.removeAll(keepingCapacity: true)
    let row = row(position)
    if dimension == .field {
      for index in batch.fieldRange(row) { list.append(Int(batch.fields[index]) + 1) }
    } else {
      for index in batch.partnerRange(row) {
        let slot = slot(of: Int(batch.partners[index]), dimension)
        if !list.contains(slot) { list.append(slot) }
      }
    }
    if list.isEmpty { list.append(0) }
  }

  private func slot(of place: Int, _ dimension: TabulationDimension) -> Int {
    switch dimension {
    case .country: Int(scope.countrySlots[place])
    case .continent: Int(scope.continentSlots[place])
    default: place + 1
    }
  }
}
