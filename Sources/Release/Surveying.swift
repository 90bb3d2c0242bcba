import Indicators
import Intake
import Register
import Validation

extension Survey {
  /// Reads, checks and tallies an inputs folder in one pass over its exchanges.
  ///
  /// Where the exchanges are too many to be kept as text at once, `listsRecords` asks for a second
  /// pass that keeps those of the reference year.
  package init(
    of folder: String, year: Int?, listsRecords: Bool
  ) throws(ReleaseError) {
    do {
      var reading = try RegisterReader.read(folder)
      try reading.rejectFaulty()
      try self.init(reading: reading, year: year, listsRecords: listsRecords)
    } catch {
      throw ReleaseError(error)
    }
  }

  private init(
    reading: Reading, year: Int?, listsRecords: Bool
  ) throws(IntakeError) {
    let limit = year.map(Day.lastDay(ofYear:))
    var register = reading.register
    var declared = DeclaredTables(reading.settings.tables)
    let scope = Scope(register: register, limit: limit, fields: declared.fields)
    declared.read(in: scope)
    let empty = ExchangeTallies(Indicators.all + declared.tabulations, in: scope)
    var tallies = empty
    var exchangeChecks = ExchangeChecks(register)
    var reports = HomeReports(register)
    var reader = ExchangeReader(
      reading, listing: Self.firstListing(reading), fields: declared.fields)
    for file in reading.exchangeFiles {
      try reader.read(file: file, of: &register) { batch in
        tallies.add(batch)
        exchangeChecks.add(batch)
        reports.add(batch)
      }
    }
    let recount = try Recount(reading, reports, counting: empty)
    if let recount { tallies = recount.tallies }
    tallies.results.addHeld(register)
    let reference = year ?? tallies.newest.year
    let asOf = reference.map(Day.lastDay(ofYear:))
    var listed = reader.listed
    if listed == nil, listsRecords {
      listed = try Self.secondListing(reading, of: register, year: reference)
    }
    if let recount { listed = listed.map(recount.rows.marked) }
    declared.refuseUnknownFields(tallies.results.unknownFields, known: reader.vocabulary)
    var findings = reading.findings + reader.findings + declared.findings
    findings += Checks.findings(in: register, exchanges: listed, asOf: asOf)
    findings += exchangeChecks.finish(register, asOf: asOf)
    findings += recount?.mirrors.findings(in: register) ?? []
    self.init(
      scope: Scope(register: register, limit: limit, fields: declared.fields),
      results: tallies.results,
      findings: findings.map { $0.located(in: register.files) }.sorted(by: Self.inOrder),
      rejections: reading.rejections + reader.rejections, exchanges: listed,
      mirrors: recount?.mirrors ?? [], quality: tallies.quality, vocabulary: reader.vocabulary,
      settings: reading.settings, declared: declared, newestYear: tallies.newest.year,
      folder: reading.folder)
  }

  /// Texts are kept on the first pass only where the files are small enough to list them all.
  private static func firstListing(_ reading: Reading) -> ExchangeReader.Listing {
    let limit = reading.settings.recordsLimit
    return reading.exchangeBytes <= limit * 512 ? .all(limit: limit) : .none
  }

  /// A second pass over the files for the records that can be listed: all where they turn out to
  /// be few, else those of the reference year; nil where even they are too many.
  private static func secondListing(
    _ reading: Reading, of register: Register, year: Int?
  ) throws(IntakeError) -> [ExchangeRecord]? {
    let limit = reading.settings.recordsLimit
    let count = reading.exchangeFiles.reduce(0) { $0 + register.files[$1].accepted }
    let days = year.map(DayRange.init(year:)) ?? .unbounded
    var reader = ExchangeReader(
      reading, listing: count <= limit ? .all(limit: limit) : .starting(days, limit: limit))
    var again = reading.register
    for file in reading.exchangeFiles { try reader.read(file: file, of: &again) { _ in } }
    return reader.listed
  }

  /// Findings by file and line, so that they read as the files do.
  private static func inOrder(_ left: Finding, _ right: Finding) -> Bool {
    (left.origin.file, left.origin.line, left.column, left.check, left.message)
      < (right.origin.file, right.origin.line, right.column, right.check, right.message)
  }
}

extension Reading {
  /// Takes out the held records that the checks find to be wrong, before anything is counted.
  mutating func rejectFaulty() throws(IntakeError) {
    let errors = Checks.findings(in: register, exchanges: nil, asOf: nil)
      .filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    let origins = Set(errors.map(\.origin))
    let texts = try originals(of: origins)
    for origin in origins {
      guard let error = errors.first(where: { $0.origin == origin }) else { continue }
      rejections.append(
        Rejection(
          origin: origin, check: error.check, reason: error.message,
          original: texts[origin] ?? ""))
    }
    rejections.sort { ($0.origin.file, $0.origin.line) < ($1.origin.file, $1.origin.line) }
    findings += errors
    register.remove(origins)
  }
}

extension PartialResults {
  /// Adds all held records of a register.
  mutating func addHeld(_ register: Register) {
    add(.partnerships(register.partnerships[...]))
    add(.editions(register.editions[...]))
    add(.participations(register.participations[...]))
    add(.agreements(register.agreements[...]))
    add(.awards(register.awards[...]))
  }
}
