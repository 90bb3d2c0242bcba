import Indicators
import Intake
import Register
import Validation

/// The exchanges of a run read once, counted and checked; read again where some are two reports of
/// one trip, so that it is counted once.
struct ExchangePass {
  /// The register with the numbers of records of every file.
  let register: Register
  var tallies: ExchangeTallies
  let checks: ExchangeChecks
  /// What reading them found, and those kept as text.
  let reader: ExchangeReader
  /// Nil where every trip is reported once.
  let recount: Recount?
  /// The homes of the exchanges, where the settings name no home authorities.
  let homes: [Int]

  init(
    _ reading: Reading, counting indicators: [any Indicator], _ claims: [ClaimedTabulation],
    in scope: Scope, listing: ExchangeReader.Listing, _ workload: Workload
  ) throws(IntakeError) {
    var register = reading.register
    var counts = PassCounts(
      tallies: ExchangeTallies(indicators, claims: claims, in: scope),
      checks: ExchangeChecks(register), reports: HomeReports(register))
    var reader = ExchangeReader(reading, listing: listing, fields: scope.fields)
    try reader.read(reading.exchangeFiles, of: &register, into: &counts, workload)
    recount = try Recount(
      reading, counts.reports, counting: indicators, claims, in: scope, workload)
    homes = counts.reports.homes
    self.register = register
    self.tallies = recount?.tallies ?? counts.tallies
    self.checks = counts.checks
    self.reader = reader
  }
}

/// What a pass counts and checks.
private struct PassCounts: ExchangeCounts {
  var tallies: ExchangeTallies
  var checks: ExchangeChecks
  var reports: HomeReports

  mutating func add(_ batch: ExchangeBatch) {
    tallies.add(batch)
    checks.add(batch)
    reports.add(batch)
  }

  mutating func merge(_ other: PassCounts) {
    tallies.merge(other.tallies)
    checks.merge(other.checks)
    reports.merge(other.reports)
  }
}
