import Register

/// Delegations or visits counted by the dimensions of a tabulation, without a text per record.
struct ExchangeCounts: TabulatedPartial {
  let tabulation: Tabulation
  let scope: Scope
  private let packing: Packing
  private var counts = PackedTable<Int64>()
  private var trips = PackedTable<FigureSum>()
  private var days = PackedTable<FigureSum>()
  /// Kept only where a median is asked for.
  private var sizes: [Int: FigureDistribution] = [:]
  /// The first year slot of anything counted.
  private var firstYear: UInt16?
  /// Fields of filters that some delegation bears, by number.
  private var seenFields: Set<UInt16> = []
  private let askedFields: Set<UInt16>

  init(_ tabulation: Tabulation, in scope: Scope) {
    guard let packing = tabulation.packing(in: scope) else {
      preconditionFailure("a tabulation is refused whose categories are too many")
    }
    self.tabulation = tabulation
    self.scope = scope
    self.packing = packing
    let asked = tabulation.filters.filter { $0.dimension == .field }.flatMap(\.slots)
    askedFields = Set(asked.filter { $0 > 0 }.map { UInt16($0 - 1) })
  }

  mutating func add(_ facts: Facts) {
    guard case .exchanges(let exchanges) = facts else { return }
    if seenFields.count < askedFields.count { look(for: askedFields, in: exchanges.batch) }
    var events = ExchangeEvents(exchanges, visits: tabulation.population == .visits, in: scope)
    events.keep(tabulation.periods)
    for filter in tabulation.filters { events.keep(filter) }
    if let first = events.firstYear { firstYear = min(firstYear ?? first, first) }
    for (place, dimension) in tabulation.dimensions.enumerated() {
      let filters = tabulation.filters.filter { $0.dimension == dimension }
      events.split(by: dimension, at: place, of: packing, admitting: filters)
    }
    for number in events.cells { counts.change(number) { $0 &+= 1 } }
    if tabulation.measures.contains(where: { $0.isSum || $0.isAverage }) {
      addPeople(of: events, exchanges.batch)
    }
  }

  private mutating func addPeople(of events: ExchangeEvents, _ batch: ExchangeBatch) {
    let tolerance = scope.register.choices.tolerance
    let hasMedian = tabulation.measures.contains(.median(.members))
    for (row, cell) in zip(events.rows, events.cells) {
      let figure = batch.headcounts[row]
      let people = figure.bounds(tolerance: tolerance)
      let product = people.multiplied(by: TripLength(batch, row).bounds)
      trips.change(cell) { $0.add(people, isStated: figure.isStated) }
      days.change(cell) { $0.add(product, isStated: figure.isStated) }
      if hasMedian {
        var size = FigureSum()
        size.add(figure, tolerance: tolerance)
        sizes[cell, default: FigureDistribution()].add(size)
      }
    }
  }

  private mutating func look(for fields: Set<UInt16>, in batch: ExchangeBatch) {
    for row in 0..<batch.count {
      for index in batch.fieldRange(row) where fields.contains(batch.fields[index]) {
        seenFields.insert(batch.fields[index])
      }
    }
  }

  mutating func merge(_ other: ExchangeCounts) {
    counts.merge(other.counts)
    trips.merge(other.trips)
    days.merge(other.days)
    sizes.merge(other.sizes) { size, other in
      var size = size
      size.merge(other)
      return size
    }
    firstYear = [firstYear, other.firstYear].compactMap(\.self).min()
    seenFields.formUnion(other.seenFields)
  }

  func cube(in frame: Frame) -> Cube {
    var cube = Cube(tabulation, packing)
    cube.firstYear = firstYear.map { YearSlot.year(Int($0)) }
    for cell in counts.used {
      let values = tabulation.measures.map { measure -> CubeValue in
        switch measure {
        case .personTrips, .mean: .sum(trips[cell])
        case .median: .distribution(sizes[cell] ?? FigureDistribution())
        case .personDays: .sum(days[cell])
        default: .count(StockCount(certain: counts[cell], possible: counts[cell]))
        }
      }
      cube.add(values, to: cell)
    }
    return cube
  }

  var unknownFields: [String] {
    askedFields.subtracting(seenFields).sorted().map { scope.fields[Int($0)] }
  }
}
