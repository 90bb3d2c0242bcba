import Indicators
import Intake
import Register
import Validation

/// The tallies of a run in which some trips are reported by both cities, each trip counted once.
///
/// Tallies cannot be told to forget, so that the exchanges are read once more.
struct Recount {
  private(set) var tallies: ExchangeTallies
  private(set) var mirrors: [MirrorRecord] = []
  let rows: MirroredRows

  /// Nil where the reports of no two cities are of one trip.
  init?(
    _ reading: Reading, _ reports: HomeReports, counting indicators: [any Indicator],
    _ claims: [ClaimedTabulation] = [], in scope: Scope,
    _ workload: Workload
  ) throws(IntakeError) {
    let register = reading.register
    var gathered = ReportCounts(reports: reports)
    if let unfinished = reports.unfinished {
      gathered.reports = unfinished
      try Self.read(reading, .none, scope, into: &gathered, workload)
    }
    let pairs = MirrorSearch.pairs(in: gathered.reports, of: register)
    guard !pairs.isEmpty else { return nil }
    rows = MirroredRows(pairs)
    let listed = pairs.prefix(reading.settings.recordsLimit)
    var counts = RecountCounts(
      tallies: ExchangeTallies(indicators, claims: claims, in: scope), rows: rows, scope: scope)
    let places = Set(listed.flatMap { [$0.counted, $0.mirrored] })
    let records = try Self.read(
      reading, .chosen(ids: [], origins: places), scope, into: &counts, workload)
    tallies = counts.tallies
    tallies.quality.outcomes = counts.outcomes
    mirrors = Self.mirrors(Array(listed), rows.marked(records))
  }

  /// Hands on every exchange once more, and returns those that are asked for as text.
  @discardableResult
  private static func read(
    _ reading: Reading, _ listing: ExchangeReader.Listing, _ scope: Scope,
    into counts: inout some ExchangeCounts, _ workload: Workload
  ) throws(IntakeError) -> [ExchangeRecord] {
    var reader = ExchangeReader(reading, listing: listing, fields: scope.fields)
    var register = reading.register
    try reader.read(reading.exchangeFiles, of: &register, into: &counts, workload)
    return reader.listed ?? []
  }

  private static func mirrors(
    _ pairs: [MirrorPair], _ records: [ExchangeRecord]
  ) -> [MirrorRecord] {
    let byOrigin = Dictionary(records.map { ($0.origin, $0) }) { first, _ in first }
    return pairs.compactMap { pair in
      guard let counted = byOrigin[pair.counted], let mirrored = byOrigin[pair.mirrored] else {
        return nil
      }
      return MirrorRecord(counted: counted, mirrored: mirrored, doubt: pair.doubt)
    }
  }
}

/// The reports between home authorities alone.
private struct ReportCounts: ExchangeCounts {
  var reports: HomeReports

  mutating func add(_ batch: ExchangeBatch) { reports.add(batch) }
  mutating func merge(_ other: ReportCounts) { reports.merge(other.reports) }
}

/// What is counted without the rows that mirror others, and what became of all rows.
private struct RecountCounts: ExchangeCounts {
  var tallies: ExchangeTallies
  var outcomes = DelegationOutcomes()
  let rows: MirroredRows
  let scope: Scope

  mutating func add(_ batch: ExchangeBatch) {
    let mirrored = rows.rows(of: batch)
    outcomes.add(batch, mirrored: mirrored, in: scope)
    var batch = batch
    for row in mirrored { batch.remove(row) }
    tallies.add(batch)
  }

  mutating func merge(_ other: RecountCounts) {
    tallies.merge(other.tallies)
    outcomes.merge(other.outcomes)
  }
}
