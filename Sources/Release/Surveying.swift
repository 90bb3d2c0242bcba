import Indicators
import Intake
import Register
import Validation

extension Survey {
  /// Reads, checks and tallies an inputs folder in one pass over its exchanges, and in another where
  /// some of them are two reports of one trip.
  ///
  /// `path` is that of a folder or a file, or `-` where standard input alone is read; that stands
  /// among the files under the name given. Where nothing is to be published, only what findings need is counted. Where something is, and
  /// the exchanges are too many to be kept as text at once, one more pass keeps those of the
  /// reference year.
  package init(
    of path: String, standardInput: String? = nil, year: Int?, publishes: Bool,
    threads: Int? = nil
  ) throws(ReleaseError) {
    do {
      let inputs = try InputSource(path, standardInput: standardInput)
      var reading = try RegisterReader.read(inputs)
      try reading.rejectFaulty()
      try self.init(reading: reading, year: year, publishes: publishes, Workload(threads: threads))
    } catch {
      throw ReleaseError(error)
    }
  }

  private init(
    reading: Reading, year: Int?, publishes: Bool, _ workload: Workload
  ) throws(IntakeError) {
    let digests = publishes && workload.threads > 1 ? InputDigests(of: reading) : nil
    let asked = year ?? reading.settings.year
    let limit = asked.map(Day.lastDay(ofYear:))
    var declared = DeclaredTables(reading.settings.tables)
    var claims = TabulatedClaims(reading.register.claims)
    let fields = declared.fields + claims.fields.filter { !declared.fields.contains($0) }
    let scope = Scope(register: reading.register, limit: limit, fields: fields)
    declared.read(in: scope)
    claims.read(in: scope)
    var pass = try ExchangePass(
      reading, counting: (publishes ? Indicators.all : []) + declared.tabulations,
      claims.claimed, in: scope,
      listing: Self.firstListing(reading), workload)
    var register = pass.register
    pass.tallies.results.addHeld(register)
    let year = asked ?? pass.tallies.newest.year
    let asOf = year.map(Day.lastDay(ofYear:))
    var listed = pass.reader.listed
    if listed == nil, publishes {
      listed = try Self.secondListing(reading, of: register, year: year, workload)
    }
    if let recount = pass.recount { listed = listed.map(recount.rows.marked) }
    let mirrors = pass.recount?.mirrors ?? []
    declared.refuseUnknownFields(
      pass.tallies.results.unknownFields, known: pass.reader.vocabulary)
    let refused = try claims.refuse(after: pass, of: reading, from: &register)
    var findings = reading.findings + pass.reader.findings + declared.findings + claims.findings
    findings += Self.checked(register, listed, asOf: asOf, after: reading)
    findings += pass.checks.finish(register, asOf: asOf) + mirrors.findings(in: register)
    self.init(
      scope: Scope(register: register, limit: limit, fields: fields),
      results: pass.tallies.results,
      findings: findings.map { $0.located(in: register.files) }.sorted(by: Self.inOrder),
      rejections: try reading.located(
        reading.rejections + refused + pass.reader.rejections, asInFiles: publishes),
      exchanges: listed,
      mirrors: mirrors, mirroredRows: pass.recount?.rows ?? MirroredRows([]),
      homeAuthorities: register.homeAuthorities(andOf: pass.homes),
      quality: pass.tallies.quality, vocabulary: pass.reader.vocabulary,
      settings: reading.settings, declared: declared, year: year,
      inputs: reading.inputs, digests: digests)
  }

  /// What the checks find, now that all is read: rejected claims stay in the ledger, and what was
  /// found of them before is not told again.
  private static func checked(
    _ register: Register, _ listed: [ExchangeRecord]?, asOf: Day?, after reading: Reading
  ) -> [Finding] {
    let told = Set(reading.findings)
    return Checks.findings(in: register, exchanges: listed, asOf: asOf)
      .filter { !told.contains($0) }
  }

  /// Texts are kept on the first pass only where the files are small enough to list them all.
  private static func firstListing(_ reading: Reading) -> ExchangeReader.Listing {
    let limit = reading.settings.recordsLimit
    return reading.exchangeBytes <= limit * 512 ? .all(limit: limit) : .none
  }

  /// A second pass over the files for the records that can be listed: all where they turn out to
  /// be few, else those of the reference year; nil where even they are too many.
  private static func secondListing(
    _ reading: Reading, of register: Register, year: Int?, _ workload: Workload
  ) throws(IntakeError) -> [ExchangeRecord]? {
    let limit = reading.settings.recordsLimit
    let count = reading.exchangeFiles.reduce(0) { $0 + register.files[$1].accepted }
    let days = year.map(DayRange.init(year:)) ?? .unbounded
    var reader = ExchangeReader(
      reading, listing: count <= limit ? .all(limit: limit) : .starting(days, limit: limit),
      onlyLists: true)
    var again = reading.register
    var counts = NoCounts()
    try reader.read(reading.exchangeFiles, of: &again, into: &counts, workload)
    return reader.listed
  }

  /// Findings by file and line, so that they read as the files do.
  private static func inOrder(_ left: Finding, _ right: Finding) -> Bool {
    (left.origin.file, left.origin.line, left.column, left.check, left.message)
      < (right.origin.file, right.origin.line, right.column, right.check, right.message)
  }
}

extension Reading {
  /// Takes out the held records that the checks find to be wrong, and makes one partnership of the
  /// records that tell of the same one, before anything is counted.
  mutating func rejectFaulty() throws(IntakeError) {
    try rejectErrors()
    findings += register.reconcilePartnerships()
  }

  /// The rejections by file and line; where asked, those of foreign files with the rows as they stand
  /// there, so that they are found.
  func located(
    _ rejections: [Rejection], asInFiles: Bool
  ) throws(IntakeError) -> [Rejection] {
    let rows = asInFiles ? try foreignRows(at: Set(rejections.map(\.origin))) : [:]
    return rejections.map { rejection in
      var rejection = rejection
      rejection.original = rows[rejection.origin] ?? rejection.original
      return rejection
    }.sorted { ($0.origin.file, $0.origin.line) < ($1.origin.file, $1.origin.line) }
  }

  private mutating func rejectErrors() throws(IntakeError) {
    let errors = Checks.findings(in: register, exchanges: nil, asOf: nil)
      .filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    rejections += try reject(errors)
    rejections.sort { ($0.origin.file, $0.origin.line) < ($1.origin.file, $1.origin.line) }
    findings += errors
    let others = errors.filter { !TabulatedClaims.checks.contains($0.check) }
    let origins = Set(others.map(\.origin))
    register.remove(origins)
    register.remove(Set(errors.map(\.origin)).subtracting(origins), leavingClaims: true)
  }

  /// The rejections of the records that errors are about, each once.
  func reject(_ errors: [Finding]) throws(IntakeError) -> [Rejection] {
    let origins = Set(errors.map(\.origin))
    guard !origins.isEmpty else { return [] }
    let texts = try originals(of: origins)
    let rejections = origins.compactMap { origin in
      errors.first { $0.origin == origin }.map { error in
        Rejection(
          origin: origin, check: error.check, reason: error.message,
          original: texts[origin] ?? "")
      }
    }
    return rejections.sorted {
      ($0.origin.file, $0.origin.line) < ($1.origin.file, $1.origin.line)
    }
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
