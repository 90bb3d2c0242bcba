import Register

/// The delegations or visits that count towards a claim, summed up as they flow by.
struct ClaimedEvents: ClaimTally {
  private let claimed: ClaimedTabulation
  private let scope: Scope
  private var sums = ClaimSums()
  private let askedFields: Set<UInt16>
  /// Fields asked for that some delegation bears, by number.
  private var seenFields: Set<UInt16> = []

  init(_ claimed: ClaimedTabulation, in scope: Scope) {
    self.claimed = claimed
    self.scope = claimed.tolerance.map { scope.reckoning(with: $0) } ?? scope
    let asked = claimed.filters.filter { $0.dimension == .field }.flatMap(\.slots)
    askedFields = Set(asked.filter { $0 > 0 }.map { UInt16($0 - 1) })
  }

  mutating func add(_ facts: Facts) {
    guard case .exchanges(let exchanges) = facts else { return }
    if seenFields.count < askedFields.count { look(in: exchanges.batch) }
    let columns = ExchangeSlots(exchanges, visits: claimed.population == .visits, in: scope)
    var matches = startMatches(columns)
    for filter in claimed.filters { narrow(&matches, to: filter, columns) }
    add(matches, columns)
  }

  private func startMatches(_ columns: ExchangeSlots) -> [ClaimMatch] {
    let batch = columns.batch
    return (0..<columns.count).map { position in
      let row = columns.row(position)
      return claimed.window.match(
        DayRange(Day(number: batch.startEarliest[row]), Day(number: batch.startLatest[row])))
    }
  }

  private func narrow(
    _ matches: inout [ClaimMatch], to filter: TabulationFilter, _ columns: ExchangeSlots
  ) {
    if let slots = columns.slots(of: filter.dimension) {
      for position in matches.indices {
        matches[position] = min(matches[position], filter.match(Int(slots[position])))
      }
      return
    }
    var list: [Int] = []
    for position in matches.indices where matches[position] > .no {
      columns.list(filter.dimension, of: position, in: &list)
      matches[position] = min(matches[position], filter.match(list))
    }
  }

  private mutating func add(_ matches: [ClaimMatch], _ columns: ExchangeSlots) {
    guard claimed.measure == .count else { return addPeople(matches, columns) }
    for match in [ClaimMatch.certain, .possible] {
      sums.add(.ones(Int64(matches.count { $0 == match })), match)
    }
  }

  private mutating func addPeople(_ matches: [ClaimMatch], _ columns: ExchangeSlots) {
    let batch = columns.batch
    let tolerance = scope.register.choices.tolerance
    for (position, match) in matches.enumerated() where match > .no {
      let row = columns.row(position)
      let figure = batch.headcounts[row]
      var people = figure.bounds(tolerance: tolerance)
      if claimed.measure == .personDays {
        people = people.multiplied(by: TripLength(batch, row).bounds)
      }
      var sum = FigureSum()
      sum.add(people, isStated: figure.isStated)
      sums.add(sum, match)
    }
  }

  private mutating func look(in batch: ExchangeBatch) {
    for row in 0..<batch.count {
      for index in batch.fieldRange(row) where askedFields.contains(batch.fields[index]) {
        seenFields.insert(batch.fields[index])
      }
    }
  }

  mutating func merge(_ other: ClaimedEvents) {
    sums.merge(other.sums)
    seenFields.formUnion(other.seenFields)
  }

  func sums(on day: Day, in frame: Frame) -> ClaimSums { sums }

  var unknownFields: [String] {
    askedFields.subtracting(seenFields).sorted().map { scope.fields[Int($0)] }
  }
}
