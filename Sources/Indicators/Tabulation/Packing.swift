/// The slots of several dimensions as one number, so that a cell is found without a list of them.
///
/// A dimension of width 3 has the slots 0, 1 and 2 and, before them, its total. Of widths 3 and 2:
///
/// | first | second | number |
/// |-------|--------|--------|
/// | total | total  | 0      |
/// | total | 0      | 1      |
/// | 0     | total  | 3      |
/// | 2     | 1      | 11     |
struct Packing: Sendable {
  private let strides: [Int]
  private let radices: [Int]

  /// Nil where the categories are too many to be crossed.
  init?(widths: [Int]) {
    let radices = widths.map { $0 + 1 }
    var strides = radices.map { _ in 1 }
    var next = 1
    // The widest has the longest stride, so that few cells of it are far away.
    for dimension in radices.indices.sorted(by: { (radices[$0], $0) < (radices[$1], $1) }) {
      strides[dimension] = next
      let (product, overflow) = next.multipliedReportingOverflow(by: radices[dimension])
      guard !overflow else { return nil }
      next = product
    }
    self.strides = strides
    self.radices = radices
  }

  var count: Int { radices.count }

  /// What a slot of a dimension adds to the number.
  func share(_ slot: Int, of dimension: Int) -> Int { (slot + 1) * strides[dimension] }

  /// The number of a cell; nil slots are totals.
  func number(_ slots: [Int?]) -> Int {
    slots.indices.reduce(0) { sum, dimension in
      sum + (slots[dimension].map { share($0, of: dimension) } ?? 0)
    }
  }

  /// The slot that a number has in a dimension; nil for its total.
  func slot(_ dimension: Int, of number: Int) -> Int? {
    let place = number / strides[dimension] % radices[dimension]
    return place == 0 ? nil : place - 1
  }

  /// The number with the total of a dimension in place of its slot.
  func withTotal(_ dimension: Int, _ number: Int) -> Int {
    number - number / strides[dimension] % radices[dimension] * strides[dimension]
  }
}
