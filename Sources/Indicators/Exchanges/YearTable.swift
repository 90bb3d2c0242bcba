/// Exact sums by year and category, dense within a year; years that nothing touches cost nothing.
package struct YearTable<Sum: Summable>: Sendable {
  /// The sums of every year that is in use, `slots` of them a year.
  private var sums: [Sum] = []
  /// Where a year's sums begin; negative where the year is not in use.
  private var starts = [Int](repeating: -1, count: YearSlot.count)
  /// The years that are in use, in the order in which they came.
  private var used: [Int] = []
  /// The number of categories, the not stated one with them.
  private(set) var slots: Int

  /// A table of categories known beforehand; it widens where an open list does.
  init(width: Int) {
    slots = width
  }

  mutating func add(_ sum: Sum, year: Int, slot: Int) {
    change(year: year, slot: slot) { $0 += sum }
  }

  /// Changes one sum where it stands.
  @inline(__always)
  mutating func change(year: Int, slot: Int, _ change: (inout Sum) -> Void) {
    if slot >= slots { widen(to: slot + 1) }
    use(year)
    change(&sums[starts[year] + slot])
  }

  mutating func merge(_ other: YearTable) {
    widen(to: other.slots)
    for year in other.used {
      use(year)
      for slot in 0..<other.slots {
        sums[starts[year] + slot] += other.sums[other.starts[year] + slot]
      }
    }
  }

  /// The years for which a table makes room at once.
  private static var usualYears: Int { 64 }

  private mutating func use(_ year: Int) {
    guard starts[year] < 0 else { return }
    if sums.isEmpty { sums.reserveCapacity(slots * Self.usualYears) }
    starts[year] = sums.count
    used.append(year)
    sums += repeatElement(.zero, count: slots)
  }

  /// Makes room for that many categories.
  mutating func widen(to count: Int) {
    guard count > slots else { return }
    var wide = YearTable(width: count)
    for year in used {
      wide.use(year)
      for slot in 0..<slots {
        wide.sums[wide.starts[year] + slot] = sums[starts[year] + slot]
      }
    }
    self = wide
  }

  subscript(year: Int, slot: Int) -> Sum {
    starts[year] >= 0 && slot < slots ? sums[starts[year] + slot] : .zero
  }

  /// Year slots in which anything is recorded, the undeterminable one left out.
  var recorded: [Int] { used.filter { $0 > 0 }.sorted() }

  /// The sum of one category over a span of year slots.
  func total(_ years: some Sequence<Int>, slot: Int) -> Sum {
    years.reduce(into: Sum.zero) { $0 += self[$1, slot] }
  }
}

/// A sum that merges exactly.
package protocol Summable: Sendable {
  static var zero: Self { get }
  static func += (left: inout Self, right: Self)
}

extension Int64: Summable {}
