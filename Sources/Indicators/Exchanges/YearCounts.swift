import Register

/// Exact counts by year and category, dense within a year; years that nothing touches cost nothing.
///
/// Of many counts most are small, so that each takes 16 bits; what does not fit stands apart.
package struct YearCounts: Sendable {
  /// The last 16 bits of the counts of every year that is in use, `slots` of them a year.
  private var counts: [UInt16] = []
  /// How often 65,536 is to be added, by index of `counts`.
  private var carries: [Int: Int64] = [:]
  /// Where a year's counts begin; negative where the year is not in use.
  private var starts = [Int](repeating: -1, count: YearSlot.count)
  /// The number of categories, the not stated one with them.
  private(set) var slots: Int

  /// A table of categories known beforehand; it widens where an open list does.
  init(width: Int) {
    slots = width
  }

  /// Adds so many, not fewer than 0.
  mutating func add(_ count: Int64, year: Int, slot: Int) {
    if slot >= slots { widen(to: slot + 1) }
    use(year)
    add(count, at: starts[year] + slot)
  }

  private mutating func add(_ count: Int64, at index: Int) {
    let sum = Int64(counts[index]) + count
    counts[index] = UInt16(truncatingIfNeeded: sum)
    if sum >> 16 > 0 { carries[index, default: 0] += sum >> 16 }
  }

  mutating func merge(_ other: YearCounts) {
    widen(to: other.slots)
    for year in other.starts.indices where other.starts[year] >= 0 {
      use(year)
      let first = other.starts[year]
      carry(Self.add(other.counts, first..<first + other.slots, to: &counts, at: starts[year]))
    }
    for (index, count) in other.carries {
      guard let year = other.year(of: index) else { continue }
      carries[starts[year] + index - other.starts[year], default: 0] += count
    }
  }

  /// The year of a place in `counts`.
  private func year(of index: Int) -> Int? {
    starts.firstIndex { $0 >= 0 && ($0..<$0 + slots).contains(index) }
  }

  /// The years for which a table makes room at once.
  private static let usualYears = 64

  private mutating func use(_ year: Int) {
    guard starts[year] < 0 else { return }
    if counts.isEmpty { counts.reserveCapacity(slots * Self.usualYears) }
    starts[year] = counts.count
    counts += repeatElement(0, count: slots)
  }

  /// Makes room for that many categories.
  mutating func widen(to count: Int) {
    guard count > slots else { return }
    var wide = YearCounts(width: count)
    wide.merge(self)
    self = wide
  }

  subscript(year: Int, slot: Int) -> Int64 {
    guard starts[year] >= 0, slot < slots else { return 0 }
    let index = starts[year] + slot
    return Int64(counts[index]) + (carries[index] ?? 0) << 16
  }

  /// Year slots in which anything is recorded, the undeterminable one left out.
  var recorded: [Int] {
    starts.indices.filter { $0 > 0 && starts[$0] >= 0 }
  }

  /// The sum of one category over a span of year slots.
  func total(_ years: some Sequence<Int>, slot: Int) -> Int64 {
    years.reduce(0) { $0 + self[$1, slot] }
  }
}

extension YearCounts {
  /// Adds one for each event: the years of all, which are among `used`, and the slot of each.
  mutating func count(
    _ years: [UInt16], used: [Int], slots: [some FixedWidthInteger & UnsignedInteger & Sendable]
  ) {
    for year in used { use(year) }
    carry(Self.count(years, slots, starts, &counts))
  }

  /// Adds one for each event: the years of all, which are among `used`, and the codes of the
  /// categories of rows, of which each event has one. The missing code is the last of its type, so
  /// that the slot after it is 0.
  mutating func count(_ years: [UInt16], used: [Int], rows: [Int32], codes: [UInt8]) {
    for year in used { use(year) }
    carry(Self.count(years, rows, codes, starts, &counts))
  }

  /// Has 65,536 added where a count has gone back to 0.
  private mutating func carry(_ indices: [Int]) {
    for index in indices { carries[index, default: 0] += 1 }
  }

  /// Adds some counts to others from a place on, and returns the places that are full.
  private static func add(
    _ added: [UInt16], _ range: Range<Int>, to counts: inout [UInt16], at start: Int
  ) -> [Int] {
    let added = added.span.extracting(range)
    var counts = counts.mutableSpan
    var full: [Int] = []
    for slot in added.indices {
      let (sum, isFull) = counts[start &+ slot].addingReportingOverflow(added[slot])
      counts[start &+ slot] = sum
      if isFull { full.append(start &+ slot) }
    }
    return full
  }

  @inline(__always)
  private static func count<Slot: FixedWidthInteger & UnsignedInteger>(
    _ years: [UInt16], _ slots: [Slot], _ starts: [Int], _ counts: inout [UInt16]
  ) -> [Int] {
    let (years, starts) = (years.span, starts.span)
    let slots = slots.span.extracting(years.indices)
    var counts = counts.mutableSpan
    var full: [Int] = []
    for event in years.indices {
      let index = starts[Int(years[event])] &+ Int(truncatingIfNeeded: slots[event])
      counts[index] &+= 1
      if counts[index] == 0 { full.append(index) }
    }
    return full
  }

  private static func count(
    _ years: [UInt16], _ rows: [Int32], _ codes: [UInt8], _ starts: [Int],
    _ counts: inout [UInt16]
  ) -> [Int] {
    let (years, codes, starts) = (years.span, codes.span, starts.span)
    let rows = rows.span.extracting(years.indices)
    var counts = counts.mutableSpan
    var full: [Int] = []
    for event in years.indices {
      let index = starts[Int(years[event])] &+ Int(codes[Int(rows[event])] &+ 1)
      counts[index] &+= 1
      if counts[index] == 0 { full.append(index) }
    }
    return full
  }
}
