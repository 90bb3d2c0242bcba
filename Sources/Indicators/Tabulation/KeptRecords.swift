import Register

/// The records of a population that is held whole, and the cells that they make.
struct KeptRecords<Record: TabulatedRecord>: TabulatedPartial {
  private var tally: RecordTally<Record>
  private let tabulation: Tabulation

  init(_ tabulation: Tabulation, in scope: Scope) {
    tally = RecordTally(in: scope)
    self.tabulation = tabulation
  }

  mutating func add(_ facts: Facts) { tally.add(facts) }
  mutating func merge(_ other: KeptRecords) { tally.merge(other.tally) }
  var unknownFields: [String] { [] }

  func cube(in frame: Frame) -> Cube {
    guard let packing = tabulation.packing(in: frame.scope) else {
      preconditionFailure("a tabulation is refused whose categories are too many")
    }
    var cube = Cube(tabulation, packing)
    let finder = SlotFinder(tabulation, in: frame.scope)
    let records = tally.sorted.filter { record in
      tabulation.filters.allSatisfy { filter in
        finder.slots(of: record, filter.dimension).contains(where: filter.admits)
      }
    }
    let years = Record.stockYears(of: records, tabulation, in: frame)
    var sources: Set<Int> = []
    for record in records {
      for occurrence in record.occurrences(on: years, tabulation, in: frame) {
        if occurrence.year > 0 {
          let year = YearSlot.year(occurrence.year)
          cube.firstYear = min(cube.firstYear ?? year, year)
        }
        sources.formUnion(record.sources)
        let values = tabulation.measures.map {
          record.value($0, isCertain: occurrence.isCertain, in: frame)
        }
        for cell in cells(of: record, occurrence.year, finder, packing) {
          cube.add(values, to: cell)
        }
      }
    }
    cube.sources = sources.map { frame.register.sources[$0].id }.sorted()
    return cube
  }

  /// The cells of a record in a year slot, with the totals of dimensions that overlap.
  private func cells(
    of record: Record, _ year: Int, _ finder: SlotFinder, _ packing: Packing
  ) -> [Int] {
    var cells = [0]
    for (place, dimension) in tabulation.dimensions.enumerated() {
      let filters = tabulation.filters.filter { $0.dimension == dimension }
      let slots = dimension.isPeriod ? [year] : finder.slots(of: record, dimension)
      let shares = slots.filter { slot in
        filters.isEmpty || filters.contains { $0.admits(slot) }
      }.map { packing.share($0, of: place) }
      let total = tabulation.population.overlaps(in: dimension) ? [0] : []
      cells = cells.flatMap { cell in (shares + total).map { cell + $0 } }
    }
    return cells
  }
}

/// A period in which a record counts.
struct Occurrence {
  /// Year slot; 0 where the period is not determinable.
  let year: Int
  let isCertain: Bool
}

extension TabulatedRecord {
  /// Of a flow: once, in the year in which it starts, if that is admitted.
  func occurrences(
    on years: [Int], _ tabulation: Tabulation, in frame: Frame
  ) -> [Occurrence] {
    flowOccurrence(tabulation, in: frame).map { [$0] } ?? []
  }

  /// The occurrence of a flow; nil where it comes after the day to which is counted, or is not
  /// admitted.
  func flowOccurrence(_ tabulation: Tabulation, in frame: Frame) -> Occurrence? {
    let start = start
    guard start.earliest <= frame.closing else { return nil }
    let slot = YearSlot.slot(of: start)
    let isAdmitted = tabulation.periods.admits(
      slot: slot, earliest: start.earliest.number, latest: start.latest.number)
    return isAdmitted ? Occurrence(year: slot, isCertain: true) : nil
  }

  /// The years at whose ends a stock is taken; none for flows.
  static func stockYears(of records: [Self], _ tabulation: Tabulation, in frame: Frame) -> [Int] {
    []
  }
}
