import Register

/// The cells of a tabulation with all their margins, by the packed numbers of their slots.
struct Cube {
  let packing: Packing
  /// The first year in which anything was counted.
  var firstYear: Int?
  /// Identifiers of the sources that the counted records name, where those are held.
  var sources: [String] = []
  private(set) var cells: [Int: [CubeValue]] = [:]
  /// Dimensions whose totals are made of their categories; in others a record may stand in several,
  /// and comes into the total by itself.
  private let added: [Int]
  /// Slots that hold anything, by dimension.
  private var slots: [Set<Int>]
  /// The dimension of the periods of a stock, over which nothing is added.
  private let stockPeriod: Int?

  init(_ tabulation: Tabulation, _ packing: Packing) {
    self.packing = packing
    let dimensions = tabulation.dimensions
    let population = tabulation.population
    let stockPeriod = population.isStock ? dimensions.firstIndex(where: \.isPeriod) : nil
    added = dimensions.indices.filter { index in
      index != stockPeriod && !population.overlaps(in: dimensions[index])
    }
    self.stockPeriod = stockPeriod
    slots = dimensions.map { _ in [] }
  }

  /// Adds to a cell, and to the margins over the dimensions that are added up.
  mutating func add(_ values: [CubeValue], to number: Int) {
    for dimension in slots.indices {
      if let slot = packing.slot(dimension, of: number) { slots[dimension].insert(slot) }
    }
    var numbers = [number]
    for dimension in added {
      numbers += numbers.map { packing.withTotal(dimension, $0) }
    }
    for number in numbers { add(values, at: number) }
  }

  private mutating func add(_ values: [CubeValue], at number: Int) {
    guard cells[number] != nil else { return cells[number] = values }
    for index in values.indices { cells[number]?[index].merge(values[index]) }
  }

  /// The values at these slots, nil for totals; nil where nothing is recorded.
  func values(_ slots: [Int?]) -> [CubeValue]? { cells[packing.number(slots)] }

  /// Slots of a dimension that hold anything.
  func used(_ dimension: Int) -> [Int] { slots[dimension].sorted() }

  /// How much a slot counts in all; of a stock at the end of the last period.
  func weight(_ dimension: Int, _ slot: Int) -> Int64 {
    var number = packing.share(slot, of: dimension)
    if let stockPeriod, stockPeriod != dimension, let last = slots[stockPeriod].max() {
      number += packing.share(last, of: stockPeriod)
    }
    return cells[number]?.first?.weight ?? 0
  }

  /// The combinations of slots of the first dimensions that hold anything.
  func combinations(_ count: Int) -> Set<[Int]> {
    var found: Set<[Int]> = []
    for number in cells.keys {
      let slots = (0..<count).compactMap { packing.slot($0, of: number) }
      if slots.count == count { found.insert(slots) }
    }
    return found
  }
}
