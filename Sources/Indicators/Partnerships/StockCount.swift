import Register
import Tables

/// How many of some things are in force on a day: those that certainly are, those that may be.
struct StockCount: Hashable, Sendable {
  var certain: Int64 = 0
  var possible: Int64 = 0

  mutating func add(certain isCertain: Bool, possible isPossible: Bool) {
    if isCertain { certain += 1 }
    if isPossible { possible += 1 }
  }

  static func + (left: StockCount, right: StockCount) -> StockCount {
    StockCount(
      certain: left.certain + right.certain, possible: left.possible + right.possible)
  }
}

extension [Partnership] {
  func inForce(on day: Day) -> StockCount {
    reduce(into: StockCount()) { count, partnership in
      let term = partnership.term
      count.add(
        certain: term.isCertainlyInForce(on: day), possible: term.isPossiblyInForce(on: day))
    }
  }

  /// How many different places, countries and so on partnerships in force have.
  func distinct<Key: Hashable>(on day: Day, by key: (Partnership) -> Key?) -> StockCount {
    var certain: Set<Key> = []
    var possible: Set<Key> = []
    for partnership in self {
      let term = partnership.term
      guard term.isPossiblyInForce(on: day), let key = key(partnership) else { continue }
      possible.insert(key)
      if term.isCertainlyInForce(on: day) { certain.insert(key) }
    }
    return StockCount(certain: Int64(certain.count), possible: Int64(possible.count))
  }

  /// The kinds of which any may be in force on some of the days, in the codebook's order.
  func kinds(on days: some Sequence<Day>) -> [PartnershipKind] {
    let days = Array<Day>(days)
    let present = filter { partnership in
      days.contains { partnership.term.isPossiblyInForce(on: $0) }
    }
    return PartnershipKind.allCases.filter { kind in present.contains { $0.kind == kind } }
  }
}

extension Frame {
  /// A stock of partnerships as a cell: its bounds, or what a cell may say of nothing recorded.
  func stock(_ count: StockCount, on day: Day) -> Observation {
    let population = Population.partnerships.rawValue
    let observation: Observation =
      if count.possible > 0 {
        .between(count.certain, count.possible)
      } else if isComplete(population, from: day, to: day) {
        .exactly(0)
      } else {
        .notAvailable
      }
    return day >= closing ? observation.marked(.provisional) : observation
  }
}
