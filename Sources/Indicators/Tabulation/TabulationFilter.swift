import Tables

/// Categories of a dimension that a tabulation is kept to.
struct TabulationFilter: Sendable {
  let dimension: TabulationDimension
  let categories: [Category]
  /// Slots of the categories.
  let slots: Set<Int>
  /// The same by slot, for passes over many records; what lies beyond is not admitted.
  private let isAdmitted: [Bool]

  init(_ dimension: TabulationDimension, _ categories: [(slot: Int, category: Category)]) {
    self.init(dimension, slots: Set(categories.map(\.slot)), categories.map(\.category))
  }

  /// Categories that are told by others, as a continent by its countries.
  init(_ dimension: TabulationDimension, slots: Set<Int>, _ categories: [Category]) {
    self.dimension = dimension
    self.categories = categories
    self.slots = slots
    var admitted = [Bool](repeating: false, count: (slots.max() ?? 0) + 1)
    for slot in slots { admitted[slot] = true }
    isAdmitted = admitted
  }

  @inline(__always)
  func admits(_ slot: Int) -> Bool { slot < isAdmitted.count && isAdmitted[slot] }
}
