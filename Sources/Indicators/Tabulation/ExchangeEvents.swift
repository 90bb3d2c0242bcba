import Register

/// The events of a batch, a delegation or a visit each, and the cell in which each is counted; one
/// that stands in several categories comes several times.
struct ExchangeEvents {
  private let columns: ExchangeSlots
  /// Places of the events among the counted delegations or visits of the batch.
  private var positions: [Int32]
  /// The packed numbers of the events' cells.
  private(set) var cells: [Int]

  init(_ exchanges: CountedExchanges, visits countsVisits: Bool, in scope: Scope) {
    columns = ExchangeSlots(exchanges, visits: countsVisits, in: scope)
    positions = Array(0..<Int32(columns.count))
    cells = [Int](repeating: 0, count: columns.count)
  }

  /// Rows of the batch, one an event.
  var rows: [Int] { positions.map { columns.row(Int($0)) } }

  /// The first year slot that any event has; nil where none has a year.
  var firstYear: UInt16? { positions.lazy.map { columns.years[Int($0)] }.filter { $0 > 0 }.min() }

  mutating func keep(_ periods: [PeriodFilter]) {
    guard !periods.isEmpty else { return }
    let columns = columns
    let batch = columns.batch
    keep { position in
      let row = columns.row(position)
      return periods.admits(
        slot: Int(columns.years[position]), earliest: batch.startEarliest[row],
        latest: batch.startLatest[row])
    }
  }

  /// Keeps what stands in any of the categories.
  mutating func keep(_ filter: TabulationFilter) {
    let columns = columns
    if let slots = columns.slots(of: filter.dimension) {
      keep { filter.admits(Int(slots[$0])) }
    } else {
      var list: [Int] = []
      keep { position in
        columns.list(filter.dimension, of: position, in: &list)
        return list.contains(where: filter.admits)
      }
    }
  }

  // Before any split there is one cell an event, and all are 0.
  private mutating func keep(_ isKept: (Int) -> Bool) {
    positions.removeAll { !isKept(Int($0)) }
    cells.removeLast(cells.count - positions.count)
  }

  /// Puts each event into the cells of its categories, and once into the total where those overlap.
  mutating func split(
    by dimension: TabulationDimension, at place: Int, of packing: Packing,
    admitting filters: [TabulationFilter]
  ) {
    if let slots = columns.slots(of: dimension) {
      for index in positions.indices {
        cells[index] += packing.share(Int(slots[Int(positions[index])]), of: place)
      }
      return
    }
    var (splitPositions, splitCells): ([Int32], [Int]) = ([], [])
    splitPositions.reserveCapacity(positions.count * 3)
    splitCells.reserveCapacity(positions.count * 3)
    var list: [Int] = []
    for (position, cell) in zip(positions, cells) {
      splitPositions.append(position)
      splitCells.append(cell)
      columns.list(dimension, of: Int(position), in: &list)
      for slot in list where filters.isEmpty || filters.contains(where: { $0.admits(slot) }) {
        splitPositions.append(position)
        splitCells.append(cell + packing.share(slot, of: place))
      }
    }
    (positions, cells) = (splitPositions, splitCells)
  }
}
