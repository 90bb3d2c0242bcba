package import Register

/// The exchanges of a batch that count: held, by a home authority, not after the limit; with the
/// slots of their categories. Slot 0 is "not stated"; category k has slot k + 1.
package struct CountedExchanges: Sendable {
  package let batch: ExchangeBatch
  /// Rows of the batch that count.
  package private(set) var rows: [Int32] = []
  /// Year slot of each counted row.
  package private(set) var years: [UInt16] = []
  /// How many of the counted rows each year slot has; the others have none.
  private(set) var delegations: [(year: Int, count: Int64)] = []
  let visits: CountedVisits

  package init(_ batch: ExchangeBatch, in scope: Scope) {
    self.batch = batch
    rows.reserveCapacity(batch.count)
    years.reserveCapacity(batch.count)
    var byYear = [Int64](repeating: 0, count: YearSlot.count)
    let borders = YearSlot.borders
    let limit = scope.limit?.number ?? Int32.max
    for row in 0..<batch.count {
      guard batch.statuses[row] == RecordStatus.held.rawValue,
        scope.isHome[Int(batch.homes[row])], batch.startEarliest[row] <= limit
      else { continue }
      rows.append(Int32(row))
      let slot = YearSlot.slot(
        earliest: batch.startEarliest[row], latest: batch.startLatest[row], in: borders)
      years.append(UInt16(slot))
      byYear[slot] += 1
    }
    for (year, count) in byYear.enumerated() where count > 0 { delegations.append((year, count)) }
    visits = CountedVisits(batch, rows: rows, years: years)
  }

  package var count: Int { rows.count }
}

/// The visits of counted exchanges, one a partner place; a delegation without one has a visit to
/// place slot 0.
struct CountedVisits: Sendable {
  /// Row of the batch.
  let rows: [Int32]
  let years: [UInt16]
  /// Slot of the place: its index in `Register.places`, counted from 1.
  let places: [UInt32]

  init(_ batch: ExchangeBatch, rows: [Int32], years: [UInt16]) {
    let count = Self.count(rows, batch.partnerEnds)
    var visitRows = [Int32](repeating: 0, count: count)
    var visitYears = [UInt16](repeating: 0, count: count)
    var places = [UInt32](repeating: 0, count: count)
    Self.fill(&visitRows, &visitYears, &places, batch, rows, years)
    self.rows = visitRows
    self.years = visitYears
    self.places = places
  }

  private static func count(_ rows: [Int32], _ partnerEnds: [UInt32]) -> Int {
    let ends = partnerEnds.span
    return rows.reduce(0) { count, row in
      let first = row == 0 ? 0 : ends[Int(row) - 1]
      return count + max(1, Int(ends[Int(row)] - first))
    }
  }

  private static func fill(
    _ visitRows: inout [Int32], _ visitYears: inout [UInt16], _ visitPlaces: inout [UInt32],
    _ batch: ExchangeBatch, _ rows: [Int32], _ years: [UInt16]
  ) {
    let (ends, partners) = (batch.partnerEnds.span, batch.partners.span)
    var placedRows = visitRows.mutableSpan
    var placedYears = visitYears.mutableSpan
    var places = visitPlaces.mutableSpan
    var visit = 0
    for position in rows.indices {
      let row = Int(rows[position])
      let first = row == 0 ? 0 : Int(ends[row - 1])
      let end = Int(ends[row])
      for partner in first..<max(first + 1, end) {
        placedRows[visit] = rows[position]
        placedYears[visit] = years[position]
        if partner < end { places[visit] = partners[partner] + 1 }
        visit += 1
      }
    }
  }
}
