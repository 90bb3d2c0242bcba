import Register

@testable import Validation

/// A register written by hand in one file: every record stands on the line after the one before.
struct WrittenRecords {
  var register = Register()
  /// Nil where the exchanges are too many to be listed.
  var exchanges: [ExchangeRecord]? = []
  private var line = 1

  init(_ places: KeyValuePairs<String, String> = ["home": "CN", "partner": "DE"]) {
    register.files = [
      InputFile(path: "t.csv", table: "t", read: 0, accepted: 0, rejected: 0, duplicate: 0)
    ]
    for (id, country) in places { addPlace(id, country) }
    line = 1
  }

  private mutating func next() -> Origin {
    line += 1
    return Origin(file: 0, line: line)
  }

  private func place(_ id: String) -> Int { register.places.firstIndex { $0.id == id } ?? 0 }

  private func date(_ text: String) throws -> Stated<RecordedDate>? {
    text.isEmpty ? nil : Stated(try RecordedDate(parsing: text), wording: text)
  }

  private func sources(_ ids: [String]) -> [Int] {
    ids.compactMap { id in register.sources.firstIndex { $0.id == id } }
  }

  private func figure(_ text: String) throws -> Stated<Figure> {
    Stated(try Figure(parsing: text, as: .count), wording: text)
  }

  mutating func addPlace(_ id: String, _ country: String) {
    register.places.append(
      Place(
        id: id, names: Names(en: id, zh: id, de: id), localName: "", otherNames: [],
        country: Country(code: country), province: "", level: "", wikidata: "", note: "",
        origin: next()))
  }

  mutating func addSource(_ id: String, _ date: String) throws {
    register.sources.append(
      Source(
        id: id, title: "", publisher: "", date: try self.date(date), language: "", address: "",
        note: "", origin: Origin(file: 0, line: 1)))
  }

  mutating func addPartnership(
    _ id: String = "p", home: String = "home", _ partner: String = "partner",
    _ kind: PartnershipKind = .friendship, from established: String = "",
    attested: String = "", to ended: String = "", sources: [String] = []
  ) throws {
    register.partnerships.append(
      Partnership(
        id: id, home: place(home), partner: place(partner), kind: kind,
        established: try date(established), attested: try date(attested), ended: try date(ended),
        sources: self.sources(sources), note: "", origin: next()))
  }

  mutating func addSeries(_ id: String) {
    register.series.append(
      Series(
        id: id, kind: .symposium, names: Names(en: id, zh: id, de: id), note: "",
        origin: Origin(file: 0, line: 1)))
  }

  mutating func addEdition(
    _ series: String = "s", _ number: Int? = nil, _ date: String = "", id: String = "e",
    status: RecordStatus = .held, sources: [String] = []
  ) throws {
    if !register.series.contains(where: { $0.id == series }) { addSeries(series) }
    register.editions.append(
      Edition(
        id: id, series: register.series.firstIndex { $0.id == series } ?? 0, number: number,
        date: try self.date(date), host: nil, theme: "", organisers: [], figures: [],
        status: status, sources: self.sources(sources), note: "", origin: next()))
  }

  mutating func addProgramme(_ id: String) {
    register.programmes.append(
      Programme(
        id: id, names: Names(en: id, zh: id, de: id), note: "", origin: Origin(file: 0, line: 1)))
  }

  mutating func addParticipation(_ cohort: String, status: RecordStatus = .held) throws {
    guard let cohort = try date(cohort) else { return }
    register.participations.append(
      Participation(
        id: "c", programme: 0, cohort: cohort, city: 0, counterpart: nil, status: status,
        sources: [], note: "", origin: next()))
  }

  mutating func addAgreement(
    _ date: String = "", exchange: String = "", status: RecordStatus = .held
  ) throws {
    register.agreements.append(
      Agreement(
        id: "a", date: try self.date(date), home: 0, partner: nil, parties: [], kind: "",
        field: "", documents: try figure("1"), exchange: exchange, status: status,
        sources: [], note: "", origin: next()))
  }

  mutating func addAward(_ date: String = "", edition: String = "") throws {
    register.awards.append(
      Award(
        id: "w", date: try self.date(date), kind: .aid, home: 0, partner: nil, giver: "",
        recipients: try figure(""), amount: try figure(""), currency: "",
        edition: edition, sources: [], note: "", origin: next()))
  }

  mutating func addClaim(_ indicator: String, _ scope: String = "") throws {
    guard let asOf = try date("2017") else { return }
    let terms = scope.split(separator: ";").map { term in
      let parts = term.split(separator: "=", maxSplits: 1)
      return ScopeTerm(key: String(parts[0]), value: String(parts[1]))
    }
    register.claims.append(
      Claim(
        id: "c", sources: [], quotation: "", indicator: indicator, scope: terms, asOf: asOf,
        figure: try figure("1"), note: "", origin: next()))
  }

  mutating func addCoverage(
    _ population: String, area: String = "*", from: String = "2015", to: String = "2017"
  ) throws {
    guard let from = try date(from), let to = try date(to) else { return }
    register.coverage.append(
      Coverage(
        area: area, population: population, from: from, to: to, sources: [], note: "",
        origin: next()))
  }

  mutating func addExchange(
    _ id: String, _ date: String = "", status: RecordStatus = .held, sources: String = ""
  ) throws {
    let exchange = ExchangeRecord(
      id: id, date: date, start: try self.date(date)?.value.start ?? .unbounded, direction: nil,
      home: 0, partners: [], kind: nil, fields: [], leader: "", level: nil, headcount: "",
      status: status, sources: sources, note: "", origin: next())
    exchanges?.append(exchange)
  }

  /// What a check finds, as the terminal shows it.
  func lines(_ check: some RecordCheck, asOf: Int = 2017) -> [String] {
    let records = CheckedRecords(
      register: register, asOf: .lastDay(ofYear: asOf), exchanges: exchanges)
    let findings = check.findings(in: records)
    return findings.allSatisfy { $0.check == check.id }
      ? findings.map { $0.line(path: "t.csv") } : ["a finding of another check"]
  }
}
