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
    _ claims: [ClaimedTabulation] = [], in scope: Scope
  ) throws(IntakeError) {
    let register = reading.register
    var gathered = reports
    if let unfinished = reports.unfinished {
      gathered = unfinished
      try Self.read(reading, .none, scope) { gathered.add($0) }
    }
    let pairs = MirrorSearch.pairs(in: gathered, of: register)
    guard !pairs.isEmpty else { return nil }
    rows = MirroredRows(pairs)
    let listed = pairs.prefix(reading.settings.recordsLimit)
    var tallies = ExchangeTallies(indicators, claims: claims, in: scope)
    var outcomes = DelegationOutcomes()
    let rows = rows
    let places = Set(listed.flatMap { [$0.counted, $0.mirrored] })
    let records = try Self.read(reading, .chosen(ids: [], origins: places), scope) { batch in
      let mirrored = rows.rows(of: batch)
      outcomes.add(batch, mirrored: mirrored, in: scope)
      var batch = batch
      for row in mirrored { batch.remove(row) }
      tallies.add(batch)
    }
    tallies.quality.outcomes = outcomes
    self.tallies = tallies
    mirrors = Self.mirrors(Array(listed), rows.marked(records))
  }

  /// Hands on every exchange once more, and returns those that are asked for as text.
  @discardableResult
  private static func read(
    _ reading: Reading, _ listing: ExchangeReader.Listing, _ scope: Scope,
    _ body: (ExchangeBatch) -> Void
  ) throws(IntakeError) -> [ExchangeRecord] {
    var reader = ExchangeReader(reading, listing: listing, fields: scope.fields)
    var register = reading.register
    for file in reading.exchangeFiles { try reader.read(file: file, of: &register, body) }
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
