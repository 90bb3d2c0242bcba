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
