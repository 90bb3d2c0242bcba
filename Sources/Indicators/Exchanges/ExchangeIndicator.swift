import Register
package import Tables

/// A count of exchanges, declared: the dimension, and whether years or categories are the rows.
package struct ExchangeIndicator: Indicator {
  package enum Layout: Sendable {
    /// One row a year, one column a category.
    case years
    /// One row a category, with the reference year and all years as columns.
    case categories
  }

  package let declaration: Declaration
  let dimension: ExchangeDimension
  let layout: Layout

  package func empty(in scope: Scope) -> ExchangeTally {
    ExchangeTally(by: dimension, in: scope)
  }

  package func finish(_ partial: ExchangeTally, in frame: Frame) -> Table? {
    let years = frame.years(
      recorded: partial.delegations.recorded, hasUndetermined: partial.delegations[0, 0] > 0)
    guard let years else { return nil }
    let layout = ExchangeLayout(indicator: self, tally: partial, frame: frame, years: years)
    switch self.layout {
    case .years: return layout.yearTable()
    case .categories: return layout.categoryTable()
    }
  }

  /// Slots that hold anything up to the reference year, in reading order: codes and months in
  /// their own order, places and words by how much they count, then by id; not stated last.
  func slots(_ tally: ExchangeTally, years: ClosedRange<Int>, in frame: Frame) -> [Int] {
    let yearSlots = [0] + years.map(YearSlot.slot(ofYear:))
    let used = (0..<tally.cells.slots).filter { tally.cells.total(yearSlots, slot: $0) != 0 }
    let known = used.filter { $0 > 0 }
    let unknown = used.filter { $0 == 0 }
    guard dimension.isMultivalued else { return known + unknown }
    let ranked = known.map { slot in
      (slot, tally.cells.total(yearSlots, slot: slot), dimension.category(slot, in: frame).id)
    }
    return ranked.sorted { ($1.1, $0.2) < ($0.1, $1.2) }.map(\.0) + unknown
  }
}
