import Register
import Tables

/// What the cells of a tabulation say.
struct TabulationCells {
  private let tabulation: Tabulation
  private let cube: Cube
  private let frame: Frame
  /// The periods that are shown.
  private let years: [Int]
  /// Decimal places of each measure's columns.
  let decimals: [Int]

  /// Whether shares, changes and ranks are reckoned, or left as the counts that they rest on.
  private let derives: Bool
  private let ranks: GroupRanks

  init(
    _ tabulation: Tabulation, _ cube: Cube, years: [Int], in frame: Frame, derives: Bool
  ) {
    self.derives = derives
    ranks = GroupRanks(tabulation, cube, measure: tabulation.measures.firstIndex(of: .rank))
    self.tabulation = tabulation
    self.cube = cube
    self.years = years
    self.frame = frame
    decimals = tabulation.measures.indices.map { index in
      switch tabulation.measures[index] {
      case .mean, .median, .share: return 1
      default: break
      }
      return cube.cells.values.reduce(0) { most, values in
        guard case .sum(let sum) = values[index] else { return most }
        return max(most, Int(sum.decimals))
      }
    }
  }

  /// The observation of a measure at the slots of the printed dimensions, nil for totals.
  func observation(_ measure: Int, at slots: [Int?]) -> Observation {
    let derived = DerivedFigures(tabulation, ranks) { stated(measure, at: $0) }
    switch tabulation.measures[measure] {
    case .share where derives: return derived.share(at: slots)
    case .change where derives: return derived.change(at: slots)
    case .rank where derives: return derived.rank(at: slots)
    default: return stated(measure, at: slots).scaled(by: scale(of: measure, at: slots))
    }
  }

  /// By how many decimals a sum at these slots is coarser than its column.
  private func scale(of measure: Int, at slots: [Int?]) -> UInt8 {
    guard !tabulation.measures[measure].isAverage,
      case .sum(let sum)? = cube.values(slots)?[measure]
    else { return 0 }
    return UInt8(decimals[measure]) - sum.decimals
  }

  /// What the records at the slots amount to, each in its own decimals.
  private func stated(_ measure: Int, at slots: [Int?]) -> Observation {
    let period = period(of: slots)
    guard let values = cube.values(slots) else { return nothing(in: period, slots) }
    switch values[measure] {
    case .count(let count): return observation(count, in: period, slots)
    case .distinct(let things): return observation(things.count, in: period, slots)
    case .distribution(let figures):
      return average(figures.median, (figures.stated, figures.count), in: period)
    case .sum(let sum) where tabulation.measures[measure].isAverage:
      return average(sum.mean, (sum.stated, sum.count), in: period)
    case .sum(let sum):
      // Awards, but none that may be of this currency.
      guard sum.count > 0 else { return .notApplicable }
      let isAgreement = tabulation.population == .agreements
      let observation = isAgreement ? sum.agreements() : sum.observation()
      return observation.marked(status(of: period))
    }
  }

  /// A mean or a median of the figures that are stated, with how many they are.
  private func average(
    _ bounds: FigureBounds?, _ coverage: (stated: Int64, of: Int64), in period: Period
  ) -> Observation {
    var average =
      bounds.map { Observation.between($0.lower, $0.upper, status(of: period)) } ?? .notAvailable
    (average.covered, average.of) = (Int(coverage.stated), Int(coverage.of))
    return average
  }

  private enum Period {
    case year(Int), undetermined, span
  }

  private func period(of slots: [Int?]) -> Period {
    guard let place = tabulation.dimensions.firstIndex(where: \.isPeriod) else {
      return years.count == 1 ? .year(years[0]) : .span
    }
    guard let slot = slots[place] else { return .span }
    return slot == 0 ? .undetermined : .year(YearSlot.year(slot))
  }

  private func status(of period: Period) -> Status {
    if case .year(frame.year) = period { .provisional } else { [] }
  }

  private func observation(
    _ count: StockCount, in period: Period, _ slots: [Int?]
  ) -> Observation {
    if tabulation.population.isStock, case .year(let year) = period {
      return frame.stock(count, on: .lastDay(ofYear: year))
    }
    return .between(count.certain, count.possible, status(of: period))
  }

  /// Zero only where the sources are declared complete.
  private func nothing(in period: Period, _ slots: [Int?]) -> Observation {
    let isZero =
      switch period {
      case .undetermined: false
      case .year(let year): isComplete(in: year, slots)
      case .span: !years.isEmpty && years.allSatisfy { isComplete(in: $0, slots) }
      }
    return isZero ? .exactly(0, status(of: period)) : .notAvailable
  }

  private func isComplete(in year: Int, _ slots: [Int?]) -> Bool {
    let last = Day.lastDay(ofYear: year)
    let days = DayRange(tabulation.population.isStock ? last : Day.firstDay(ofYear: year), last)
    let homes = homes(slots)
    return coverages(slots).contains { population in
      guard let homes else { return frame.isComplete(population, area: nil, over: days) }
      return homes.allSatisfy { frame.isComplete(population, area: $0, over: days) }
    }
  }

  /// The home authorities that a cell is kept to; nil where it is of all.
  private func homes(_ slots: [Int?]) -> [Int]? {
    let printed = tabulation.dimensions.firstIndex(of: .home).flatMap { slots[$0] }
    if let printed { return [printed - 1] }
    let filtered = tabulation.filters.filter { $0.dimension == .home }.map(\.slots)
    guard let first = filtered.first else { return nil }
    let slots = filtered.dropFirst().reduce(first) { $0.intersection($1) }
    return slots.contains(0) ? nil : slots.map { $0 - 1 }.sorted()
  }

  /// The populations of which completeness tells of a cell: all records, or those of the one
  /// series or programme that it is of.
  private func coverages(_ slots: [Int?]) -> [String] {
    let population = tabulation.population.population.rawValue
    var names = [population]
    for dimension in [TabulationDimension.series, .programme] {
      let printed = tabulation.dimensions.firstIndex(of: dimension).flatMap { slots[$0] }
      let filtered = tabulation.filters.first { $0.dimension == dimension && $0.slots.count == 1 }
      guard let slot = printed ?? filtered?.slots.first, slot > 0 else { continue }
      let domain = tabulation.domain(of: dimension, in: frame.scope)
      names.append("\(population):\(domain.category(slot, in: frame.scope, fields: []).id)")
    }
    return names
  }
}
