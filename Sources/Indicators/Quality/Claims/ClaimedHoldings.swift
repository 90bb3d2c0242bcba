import Register

/// The held records of a population that count towards a claim.
struct ClaimedHoldings<Record: TabulatedRecord>: ClaimTally {
  private let claimed: ClaimedTabulation
  private var tally: RecordTally<Record>

  init(_ claimed: ClaimedTabulation, in scope: Scope) {
    self.claimed = claimed
    tally = RecordTally(in: scope)
  }

  mutating func add(_ facts: Facts) { tally.add(facts) }
  mutating func merge(_ other: ClaimedHoldings) { tally.merge(other.tally) }
  var unknownFields: [String] { [] }

  func sums(on day: Day, in frame: Frame) -> ClaimSums {
    let frame = claimed.tolerance.map { frame.reckoning(with: $0) } ?? frame
    let finder = SlotFinder(
      claimed.filters.map(\.dimension), of: claimed.population, in: frame.scope)
    var sums = ClaimSums()
    for record in tally.sorted {
      let matches = claimed.filters.map { $0.match(finder.slots(of: record, $0.dimension)) }
      let match = min(
        matches.min() ?? .certain,
        record.isInForce(on: day) ?? claimed.window.match(record.start))
      guard match > .no else { continue }
      sums.add(record.value(claimed.measure, isCertain: match == .certain, in: frame), match)
    }
    return sums
  }
}

extension TabulatedRecord {
  /// Of a stock: whether it is in force on a day. Nil of flows.
  fileprivate func isInForce(on day: Day) -> ClaimMatch? {
    guard let partnership = self as? Partnership else { return nil }
    let term = partnership.term
    return term.isCertainlyInForce(on: day)
      ? .certain : term.isPossiblyInForce(on: day) ? .possible : .no
  }
}
