import Indicators
import Intake
import Publishing
import Register
import Tables
import Validation

/// One table, asked for on the spot: read, count, lay out.
package struct TabulationRun: Sendable {
  package let survey: Survey
  /// The text or the file that was asked for.
  package let bytes: [UInt8]

  package init(_ request: TabulationOrder) throws(ReleaseError) {
    let reading = try Reading(checked: request)
    let asked = request.year ?? reading.settings.year
    let limit = asked.map(Day.lastDay(ofYear:))
    let wanted = request.tabulation
    let scope = Scope(register: reading.register, limit: limit, fields: wanted.fields)
    var reader = TabulationReader(in: scope)
    guard let tabulation = reader.read(wanted) else { throw ReleaseError(reader.complaints) }
    let counting: Counting
    do {
      counting = try Counting(
        tabulation, reading, scope: scope, year: asked, Workload(threads: request.threads))
    } catch {
      throw ReleaseError(error)
    }
    survey = counting.survey
    try survey.refuseUnusable(strictly: false)
    guard let year = survey.year else {
      throw ReleaseError(
        .noInput, "cannot find a year in '\(request.inputs)': no dated record (use --year)")
    }
    let unknown = survey.results.unknownFields.flatMap(\.fields)
    if !unknown.isEmpty {
      let known = survey.vocabulary.words.filter { !unknown.contains($0) }
      throw ReleaseError(unknown.map { TabulationComplaint(unknownField: $0, known: known) })
    }
    let frame = Frame(
      scope: survey.scope, year: year, asOf: .lastDay(ofYear: year),
      fields: survey.vocabulary.words, exchanges: [])
    let tables = survey.results.finish(in: frame).map(\.1)
    let profile = try survey.settings.statusProfile
    bytes = try TabulationOutput(
      tables: tables, survey: survey, frame: frame, profile: profile, order: request
    ).bytes()
  }
}

extension ReleaseError {
  /// What is wrong with the words of a request, the last as the error.
  init(_ complaints: [TabulationComplaint]) {
    let lines = complaints.map { complaint in
      complaint.message + (complaint.repair.isEmpty ? "" : " (\(complaint.repair))")
    }
    self.init(
      .usage, lines.last ?? "", findings: lines.dropLast().map { "yearbook: error: " + $0 })
  }
}

extension Reading {
  /// The held records of a folder, those taken out that the checks find to be wrong.
  fileprivate init(checked request: TabulationOrder) throws(ReleaseError) {
    do {
      let inputs = try InputSource(request.inputs, standardInput: request.standardInput)
      var reading = try RegisterReader.read(inputs)
      try reading.rejectFaulty()
      self = reading
    } catch {
      throw ReleaseError(error)
    }
  }
}

/// The pass over the records of one tabulation.
private struct Counting {
  let survey: Survey

  init(
    _ tabulation: Tabulation, _ reading: Reading, scope: Scope, year: Int?,
    _ workload: Workload
  ) throws(IntakeError) {
    var register = reading.register
    var counts = TabulatedCounts(
      results: PartialResults([tabulation], in: scope), newest: NewestYear(register),
      reports: HomeReports(register), scope: scope)
    var reader = ExchangeReader(reading, listing: .none, fields: scope.fields)
    // Delegations tell the newest year, too, where none is asked for, and the home authorities,
    // where none is named.
    if year == nil || tabulation.declaration.population == .delegations
      || register.homes.isEmpty
    {
      try reader.read(reading.exchangeFiles, of: &register, into: &counts, workload)
      if let recount = try Recount(
        reading, counts.reports, counting: [tabulation], in: scope, workload)
      {
        (counts.results, counts.newest) = (recount.tallies.results, recount.tallies.newest)
      }
    }
    counts.results.addHeld(register)
    survey = Survey(
      scope: Scope(register: register, limit: scope.limit, fields: scope.fields),
      results: counts.results,
      findings: (reading.findings + reader.findings).map { $0.located(in: register.files) },
      rejections: reading.rejections + reader.rejections, exchanges: nil,
      homeAuthorities: register.homeAuthorities(andOf: counts.reports.homes),
      quality: DataQuality(),
      vocabulary: reader.vocabulary, settings: reading.settings, declared: DeclaredTables([]),
      year: year ?? counts.newest.year, inputs: reading.inputs)
  }
}

private struct TabulatedCounts: ExchangeCounts {
  var results: PartialResults
  var newest: NewestYear
  var reports: HomeReports
  let scope: Scope

  mutating func add(_ batch: ExchangeBatch) {
    let counted = CountedExchanges(batch, in: scope)
    results.add(.exchanges(counted))
    newest.add(counted)
    reports.add(batch)
  }

  mutating func merge(_ other: TabulatedCounts) {
    results.merge(other.results)
    newest.merge(other.newest)
    reports.merge(other.reports)
  }
}
