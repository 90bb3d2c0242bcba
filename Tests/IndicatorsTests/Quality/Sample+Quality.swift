import Register
import Tables

@testable import Indicators

extension ClaimsLedger {
  /// The ledger of a sample's claims, held against its records.
  init(_ sample: Sample, _ year: Int, asOf: Day? = nil, exchanges: [ExchangeRecord] = []) {
    let frame = sample.frame(year, asOf: asOf, exchanges: exchanges)
    let fields = sample.vocabulary.words
    let scope = Scope(register: sample.register, limit: frame.scope.limit, fields: fields)
    var tallies = ClaimTallies(ClaimReader(in: scope).claimed, in: scope)
    for facts in sample.allFacts(in: scope) { tallies.add(facts) }
    self.init(in: frame, tallied: tallies)
  }
}

extension Sample {
  mutating func addClaim(
    _ indicator: String, _ scope: String = "", asOf: String, _ figure: String,
    sources: [Int] = []
  ) throws {
    guard let asOf = try date(asOf) else { return }
    let terms = scope.split(separator: ";").map { term in
      let parts = term.split(separator: "=", maxSplits: 1)
      return ScopeTerm(key: String(parts[0]), value: String(parts[1]))
    }
    register.claims.append(
      Claim(
        id: "claim-\(register.claims.count)", sources: sources, quotation: "as stated",
        indicator: indicator, scope: terms, asOf: asOf, figure: try self.figure(figure),
        note: "", origin: origin))
  }

  mutating func addSource(_ id: String, _ date: String = "", title: String = "") throws {
    register.sources.append(
      Source(
        id: id, title: title, publisher: "", date: try self.date(date), language: "en",
        address: "", note: "", origin: origin))
  }

  /// One claim of this sample held against it: what is recorded, the verdict and the reason.
  func verdict(
    on indicator: String, _ scope: String, asOf: String = "2017-12-31", _ figure: String,
    exchanges: [ExchangeRecord] = []
  ) throws -> String {
    var sample = self
    try sample.addClaim(indicator, scope, asOf: asOf, figure)
    let ledger = ClaimsLedger(sample, 2017, exchanges: exchanges)
    return ledger.entries.map { entry in
      let recorded = entry.recorded.map { "\($0.lower)-\($0.upper.map { "\($0)" } ?? "")" }
      return [recorded, entry.verdict.category.id, entry.reason.map { "\($0)" }]
        .compactMap { $0 }.joined(separator: " ")
    }.joined()
  }

  func frame(_ year: Int, asOf: Day? = nil, exchanges: [ExchangeRecord]) -> Frame {
    Frame(
      scope: Scope(register: register, limit: .lastDay(ofYear: year)), year: year,
      asOf: asOf ?? .lastDay(ofYear: year), fields: [], exchanges: exchanges)
  }

  /// An exchange as text, of the first place.
  func listed(
    _ id: String, _ date: String = "", headcount: String = "", status: RecordStatus = .held,
    sources: String = "", partners: [Int] = [], home: Int = 0, line: Int = 1
  ) throws -> ExchangeRecord {
    ExchangeRecord(
      id: id, date: date, start: try self.date(date)?.value.start ?? .unbounded,
      direction: .outgoing, home: home, partners: partners, kind: .official, fields: [],
      leader: "", level: nil, headcount: headcount, status: status, sources: sources,
      note: "a note", origin: Origin(file: 0, line: line))
  }
}
