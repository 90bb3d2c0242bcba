import Register
import Tables

/// Shares, changes and ranks of the counts of a tabulation, never surer than these are.
///
/// | count  | share of 10  | share of 8–10    | rank |
/// |--------|--------------|------------------|------|
/// | 5      | 50.0         | 50.0 to 62.5     | 1    |
/// | 2–4    |              | 25.0 to 40.0     | 2    |
/// | 3      | 30.0         |                  | 2    |
/// | 0      | 0.0          | 0.0              | 4    |
///
/// | year | count | change  |
/// |------|-------|---------|
/// | 2015 | 4     | not available: nothing recorded before |
/// | 2016 | 2–5   | −2 to 1 |
/// | 2017 | 6     | 1 to 4  |
struct DerivedFigures {
  private let tabulation: Tabulation
  private let ranks: GroupRanks
  /// The count at the slots of the printed dimensions, nil for totals.
  private let count: ([Int?]) -> Observation

  init(_ tabulation: Tabulation, _ ranks: GroupRanks, count: @escaping ([Int?]) -> Observation) {
    self.tabulation = tabulation
    self.ranks = ranks
    self.count = count
  }

  /// The last dimension of the rows, within which shares and ranks are taken.
  private var group: Int { tabulation.rows.count - 1 }

  /// The part of the total over the rows of the same group, in tenths of a per cent.
  func share(at slots: [Int?]) -> Observation {
    let part = count(slots)
    guard let least = part.lower else { return part }
    guard slots[group] != nil else { return least > 0 ? .exactly(1000) : .notApplicable }
    let whole = count(replacing(group, of: slots, by: nil))
    guard let wholeLeast = whole.lower else { return .notAvailable }
    let status = part.status.intersection(.provisional)
    if let value = part.value, let all = whole.value {
      return all > 0
        ? .exactly(ShareOfVisits.perMille(value, of: all), status) : .notApplicable
    }
    // The others, as few and as many as they may be.
    let fewest = wholeLeast - least
    let most = whole.upper.flatMap { all in part.upper.map { all - $0 } }
    let lower = most.map { $0 + least > 0 ? least * 1000 / ($0 + least) : 0 } ?? 0
    let upper = part.upper.map { part in
      part + fewest > 0 ? (part * 1000 + part + fewest - 1) / (part + fewest) : 0
    }
    return .between(lower, max(lower, upper ?? 1000), status)
  }

  /// The difference from the period before; without a period, or where the one before is not asked
  /// for, there is none.
  func change(at slots: [Int?]) -> Observation {
    guard let place = tabulation.dimensions.firstIndex(where: \.isPeriod),
      let slot = slots[place], slot > 1,
      tabulation.periods.admits(year: YearSlot.year(slot - 1))
    else { return .notApplicable }
    let (now, before) = (count(slots), count(replacing(place, of: slots, by: slot - 1)))
    guard let nowLeast = now.lower, let beforeLeast = before.lower else { return .notAvailable }
    let status = now.status.intersection(.provisional)
    let lower = before.upper.map { nowLeast - $0 }
    let upper = now.upper.map { $0 - beforeLeast }
    if let lower { return .between(lower, upper, status) }
    guard upper != nil else { return .notAvailable }
    return Observation(
      value: nil, lower: nil, upper: upper, status: status.union(.estimated))
  }

  /// One more than how many of its group are certainly larger; of what is not stated, none.
  func rank(at slots: [Int?]) -> Observation {
    guard let slot = slots[group], slot > 0 else { return .notApplicable }
    let own = count(slots)
    guard own.lower != nil else { return .notAvailable }
    let larger = own.upper.map { ranks.larger(than: $0, in: replacing(group, of: slots, by: nil)) }
    return .exactly((larger ?? 0) + 1, own.status.intersection(.provisional))
  }

  private func replacing(_ place: Int, of slots: [Int?], by slot: Int?) -> [Int?] {
    var slots = slots
    slots[place] = slot
    return slots
  }
}

/// The lower bounds of the counts of each group of rows, in ascending order.
struct GroupRanks {
  private let packing: Packing
  private var bounds: [Int: [Int64]] = [:]

  /// Of the measure of that number; of no measure where it is nil.
  init(_ tabulation: Tabulation, _ cube: Cube, measure: Int?) {
    packing = cube.packing
    guard let measure else { return }
    let group = tabulation.rows.count - 1
    for (number, values) in cube.cells {
      guard let slot = packing.slot(group, of: number), slot > 0 else { continue }
      let least: Int64 =
        switch values[measure] {
        case .count(let count): count.certain
        case .sum(let sum): sum.bounds?.lower ?? 0
        case .distribution, .distinct: 0
        }
      bounds[packing.withTotal(group, number), default: []].append(least)
    }
    for group in bounds.keys { bounds[group]?.sort() }
  }

  /// How many counts of the group at these slots are certainly larger than a number.
  func larger(than most: Int64, in slots: [Int?]) -> Int64 {
    guard let bounds = bounds[packing.number(slots)] else { return 0 }
    var (first, end) = (0, bounds.count)
    while first < end {
      let middle = (first + end) / 2
      if bounds[middle] > most { end = middle } else { first = middle + 1 }
    }
    return Int64(bounds.count - first)
  }
}
