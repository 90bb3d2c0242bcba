import Register

/// Visits by year, country of the partner place and direction.
package struct DirectionTally: Tally {
  /// Slots of one country: direction not stated, in, out, joint.
  static let directions = Direction.allCases.count + 1

  private var cells: YearCounts

  init(in scope: Scope) {
    cells = YearCounts(width: (scope.countries.count + 1) * Self.directions)
  }

  package mutating func add(_ facts: Facts) {
    guard case .exchanges(let exchanges) = facts else { return }
    let visits = exchanges.visits
    let slots = Self.slots(visits.countries, visits.rows, exchanges.batch.directions)
    cells.count(visits.years, used: exchanges.usedYears, slots: slots)
  }

  /// The slots of visits of rows to countries.
  private static func slots(
    _ countries: [UInt16], _ rows: [Int32], _ directions: [UInt8]
  ) -> [UInt32] {
    var slots = [UInt32](repeating: 0, count: countries.count)
    fill(&slots, countries, rows, directions)
    return slots
  }

  private static func fill(
    _ slots: inout [UInt32], _ countries: [UInt16], _ rows: [Int32], _ directions: [UInt8]
  ) {
    let visits = slots.indices
    let countries = countries.span.extracting(visits)
    let rows = rows.span.extracting(visits)
    let codes = directions.span
    let directions = UInt32(truncatingIfNeeded: Self.directions)
    var slots = slots.mutableSpan
    for visit in visits {
      // The missing code is the last of its type, so the slot after it is 0.
      slots[unchecked: visit] =
        UInt32(countries[visit]) &* directions &+ UInt32(codes[Int(rows[visit])] &+ 1)
    }
  }

  package mutating func merge(_ other: DirectionTally) {
    cells.merge(other.cells)
  }

  /// The years in which visits are shown.
  func years(in frame: Frame) -> ClosedRange<Int> {
    frame.years(from: cells.recorded.first.map(YearSlot.year))
  }

  /// Visits of one country slot by direction slot, the undetermined included.
  func visits(country: Int, in frame: Frame) -> [Int64] {
    let slots = [0] + cells.recorded.filter { frame.shows(year: YearSlot.year($0)) }
    return (0..<Self.directions).map {
      cells.total(slots, slot: country * Self.directions + $0)
    }
  }
}
