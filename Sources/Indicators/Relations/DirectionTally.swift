import Register

/// Visits by year, country of the partner place and direction.
package struct DirectionTally: Tally {
  /// Slots of one country: direction not stated, in, out, joint.
  static let directions = Direction.allCases.count + 1

  private var cells: YearTable<Int64>

  init(in scope: Scope) {
    cells = YearTable(width: (scope.countries.count + 1) * Self.directions)
  }

  package mutating func add(_ facts: Facts) {
    guard case .exchanges(let exchanges) = facts else { return }
    let (visits, directions) = (exchanges.visits, exchanges.batch.directions)
    // The missing code is the last of its type, so the slot after it is 0.
    cells.count(visits.years, used: exchanges.usedYears) { visit in
      Int(visits.countries[visit]) * Self.directions
        + Int(directions[Int(visits.rows[visit])] &+ 1)
    }
  }

  package mutating func merge(_ other: DirectionTally) {
    cells.merge(other.cells)
  }

  /// From the first year with a visit to this one.
  func years(upTo year: Int) -> ClosedRange<Int> {
    min(cells.recorded.first.map(YearSlot.year) ?? year, year)...year
  }

  /// Visits of one country slot by direction slot, up to a year, the undetermined included.
  func visits(country: Int, upTo year: Int) -> [Int64] {
    let slots = [0] + cells.recorded.filter { YearSlot.year($0) <= year }
    return (0..<Self.directions).map {
      cells.total(slots, slot: country * Self.directions + $0)
    }
  }
}
