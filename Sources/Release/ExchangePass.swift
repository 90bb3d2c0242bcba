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
    in scope: Scope, listing: ExchangeReader.Listing
  ) throws(IntakeError) {
    var register = reading.register
    var tallies = ExchangeTallies(indicators, claims: claims, in: scope)
    var checks = ExchangeChecks(register)
    var reports = HomeReports(register)
    var reader = ExchangeReader(reading, listing: listing, fields: scope.fields)
    for file in reading.exchangeFiles {
      try reader.read(file: file, of: &register) { batch in
        tallies.add(batch)
        checks.add(batch)
        reports.add(batch)
      }
    }
    recount = try Recount(reading, reports, counting: indicators, claims, in: scope)
    homes = reports.homes
    self.register = register
    self.tallies = recount?.tallies ?? tallies
    self.checks = checks
    self.reader = reader
  }
}
