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
  /// The year slots of the counted rows, each once.
  package private(set) var usedYears: [Int] = []
  let visits: CountedVisits

  package init(_ batch: ExchangeBatch, in scope: Scope) {
    self.batch = batch
    rows = [Int32](repeating: 0, count: batch.count)
    years = [UInt16](repeating: 0, count: batch.count)
    var byYear = [Int64](repeating: 0, count: YearSlot.count)
    let count = Self.select(
      batch, scope.isHome, from: scope.first?.number ?? .min,
      limit: scope.limit?.number ?? .max, &rows, &years, &byYear)
    rows.removeLast(batch.count - count)
    years.removeLast(batch.count - count)
    for (year, count) in byYear.enumerated() where count > 0 {
      delegations.append((year, count))
      usedYears.append(year)
    }
    visits = CountedVisits(batch, rows: rows, years: years, in: scope)
  }

  /// Those of the counted exchanges that stand at some positions among them.
  init(_ whole: CountedExchanges, at positions: Range<Int>, in scope: Scope) {
    batch = whole.batch
    rows = Array(whole.rows[positions])
    years = Array(whole.years[positions])
    let byYear = Dictionary(grouping: years) { Int($0) }
    delegations = byYear.map { ($0.key, Int64($0.value.count)) }
    usedYears = delegations.map(\.year)
    visits = CountedVisits(batch, rows: rows, years: years, in: scope)
  }

  /// Writes the rows that count and their years, and returns how many they are.
  private static func select(
    _ batch: ExchangeBatch, _ isHome: [Bool], from first: Int32, limit: Int32,
    _ rows: inout [Int32], _ years: inout [UInt16], _ byYear: inout [Int64]
  ) -> Int {
    // Of one size that is known here, so that a row is checked once and not for every column.
    let all = 0..<batch.count
    let statuses = batch.statuses.span.extracting(all)
    let homes = batch.homes.span.extracting(all)
    let earliest = batch.startEarliest.span.extracting(all)
    let latest = batch.startLatest.span.extracting(all)
    let isHome = isHome.span
    let borders = YearSlot.borders
    let held = RecordStatus.held.rawValue
    var rows = rows.mutableSpan
    var years = years.mutableSpan
    var byYear = byYear.mutableSpan
    var count = 0
    for row in all {
      guard statuses[row] == held, isHome[Int(homes[row])], earliest[row] <= limit else {
        continue
      }
      var slot = YearSlot.slot(
        earliest: earliest[row], latest: latest[row], in: borders.span)
      if slot == 0, latest[row] < first { slot = YearSlot.earlier }
      rows[count] = Int32(truncatingIfNeeded: row)
      years[count] = UInt16(truncatingIfNeeded: slot)
      byYear[slot] += 1
      count &+= 1
    }
    return count
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
  /// Slots of the place's country and continent, as `Scope` has them; 0 where there is no place.
  let countries: [UInt16]
  let continents: [UInt8]

  init(_ batch: ExchangeBatch, rows: [Int32], years: [UInt16], in scope: Scope) {
    let count = Self.count(rows, batch.partnerRanges)
    var visitRows = [Int32](repeating: 0, count: count)
    var visitYears = [UInt16](repeating: 0, count: count)
    var places = [UInt32](repeating: 0, count: count)
    Self.fill(&visitRows, &visitYears, &places, batch, rows, years)
    self.rows = visitRows
    self.years = visitYears
    self.places = places
    var countries = [UInt16](repeating: 0, count: count)
    var continents = [UInt8](repeating: 0, count: count)
    Self.look(up: places, scope.countrySlots, scope.continentSlots, &countries, &continents)
    self.countries = countries
    self.continents = continents
  }

  private static func look(
    up places: [UInt32], _ countrySlots: [UInt16], _ continentSlots: [UInt8],
    _ countries: inout [UInt16], _ continents: inout [UInt8]
  ) {
    let places = places.span
    let countrySlots = countrySlots.span
    let continentSlots = continentSlots.span.extracting(countrySlots.indices)
    var countries = countries.mutableSpan
    var continents = continents.mutableSpan
    for visit in places.indices where places[visit] > 0 {
      let place = Int(places[visit]) &- 1
      countries[visit] = countrySlots[place]
      continents[visit] = continentSlots[place]
    }
  }

  private static func count(_ rows: [Int32], _ partnerRanges: [Range<UInt32>]) -> Int {
    let (rows, ranges) = (rows.span, partnerRanges.span)
    var count = 0
    for position in rows.indices {
      let range = ranges[Int(rows[position])]
      count &+= max(1, Int(range.upperBound &- range.lowerBound))
    }
    return count
  }

  private static func fill(
    _ visitRows: inout [Int32], _ visitYears: inout [UInt16], _ visitPlaces: inout [UInt32],
    _ batch: ExchangeBatch, _ rows: [Int32], _ years: [UInt16]
  ) {
    let (ranges, partners) = (batch.partnerRanges.span, batch.partners.span)
    let rows = rows.span
    let years = years.span.extracting(rows.indices)
    var placedRows = visitRows.mutableSpan
    var placedYears = visitYears.mutableSpan
    var places = visitPlaces.mutableSpan
    var visit = 0
    for position in rows.indices {
      let (row, year) = (rows[position], years[position])
      let range = ranges[Int(row)]
      let end = Int(range.upperBound)
      var partner = Int(range.lowerBound)
      repeat {
        placedRows[visit] = row
        placedYears[visit] = year
        if partner < end { places[visit] = partners[partner] &+ 1 }
        visit &+= 1
        partner &+= 1
      } while partner < end
    }
  }
}
