/// Exact sums by the number of their cell: low numbers in a row, high ones by key, so that it costs
/// what is in use.
struct PackedTable<Sum: Summable>: Sendable {
  private var dense: [Sum] = []
  private var sparse: [Int: Sum] = [:]

  /// Numbers from here on are kept by key.
  private static var denseLimit: Int { 1 << 16 }

  /// Changes the sum of a cell where it stands.
  @inline(__always)
  mutating func change(_ number: Int, _ change: (inout Sum) -> Void) {
    if number < dense.count {
      change(&dense[number])
    } else if number < Self.denseLimit {
      let room = Swift.max(64, Swift.min(Self.denseLimit, (number + 1) * 2))
      dense += repeatElement(.zero, count: room - dense.count)
      change(&dense[number])
    } else {
      change(&sparse[number, default: .zero])
    }
  }

  mutating func merge(_ other: PackedTable) {
    for (number, sum) in other.dense.enumerated() { change(number) { $0 += sum } }
    for (number, sum) in other.sparse { change(number) { $0 += sum } }
  }

  subscript(number: Int) -> Sum {
    number < Self.denseLimit
      ? number < dense.count ? dense[number] : .zero : sparse[number] ?? .zero
  }
}

extension PackedTable<Int64> {
  /// The numbers of the cells that hold anything.
  var used: [Int] { dense.indices.filter { dense[$0] != 0 } + sparse.keys.sorted() }
}
