import Register
import Tables

@testable import Indicators

/// A small register written by hand, and the tables that indicators make of it.
struct Sample {
  var register = Register()
  var batch = ExchangeBatch()
  var vocabulary = Vocabulary()
  let origin = Origin(file: 0, line: 1)

  /// A home authority in China, and partners whose countries are given by code.
  init(home: [String] = ["home"], _ places: KeyValuePairs<String, String> = [:]) {
    for id in home { register.homes.append(addPlace(id, "CN")) }
    for (id, country) in places { addPlace(id, country) }
  }

  @discardableResult
  mutating func addPlace(_ id: String, _ country: String) -> Int {
    register.places.append(
      Place(
        id: id, names: Names(en: id, zh: id, de: id), localName: "", otherNames: [],
        country: Country(code: country), province: "", level: "", wikidata: "", note: "",
        origin: origin))
    return register.places.count - 1
  }

  /// The place of that id; it is added, without a country, where there is none.
  mutating func place(_ id: String) -> Int {
    register.places.firstIndex { $0.id == id } ?? addPlace(id, "")
  }

  mutating func addPartnership(
    _ partner: String, _ kind: PartnershipKind = .friendship, from established: String = "",
    attested: String = "", to ended: String = "", home: String = "home"
  ) throws {
    register.partnerships.append(
      Partnership(
        id: "partnership-\(register.partnerships.count)", home: place(home),
        partner: place(partner), kind: kind, established: try date(established),
        attested: try date(attested), ended: try date(ended), sources: [], note: "",
        origin: origin))
  }

  mutating func addEdition(
    _ series: String, kind: SeriesKind = .symposium, _ number: Int? = nil, _ date: String = "",
    host: String = "", theme: String = "", _ figures: KeyValuePairs<String, FigureBasis> = [:],
    status: RecordStatus = .held
  ) throws {
    register.editions.append(
      Edition(
        id: "edition-\(register.editions.count)", series: self.series(series, kind),
        number: number, date: try self.date(date), host: host.isEmpty ? nil : place(host),
        theme: theme, organisers: [],
        figures: try figures.map { EditionFigure(basis: $1, figure: try figure($0)) },
        status: status, sources: [], note: "", origin: origin))
  }

  private mutating func series(_ id: String, _ kind: SeriesKind) -> Int {
    if let known = register.series.firstIndex(where: { $0.id == id }) { return known }
    register.series.append(
      Series(id: id, kind: kind, names: Names(en: id, zh: id, de: id), note: "", origin: origin))
    return register.series.count - 1
  }

  /// Declares the sources complete for a population, in the home area or everywhere.
  mutating func declareComplete(
    _ population: String, _ from: String, _ to: String, area: String = "*"
  ) throws {
    guard let from = try date(from), let to = try date(to) else { return }
    register.coverage.append(
      Coverage(
        area: area, population: population, from: from, to: to, sources: [], note: "",
        origin: origin))
  }

  func date(_ text: String) throws -> Stated<RecordedDate>? {
    text.isEmpty ? nil : Stated(try RecordedDate(parsing: text), wording: text)
  }

  func figure(_ text: String, _ rules: FigureRules = .count) throws -> Stated<Figure> {
    Stated(try Figure(parsing: text, as: rules), wording: text)
  }
}

extension Sample {
  func frame(_ year: Int, asOf: Day? = nil) -> Frame {
    Frame(
      scope: Scope(register: register, limit: .lastDay(ofYear: year)), year: year,
      asOf: asOf ?? .lastDay(ofYear: year), fields: vocabulary.words, exchanges: [])
  }

  /// The indicator's table of everything in the sample.
  func table(_ indicator: some Indicator, _ year: Int, asOf: Day? = nil) -> Table? {
    let frame = frame(year, asOf: asOf)
    var partial = indicator.empty(in: frame.scope)
    for facts in allFacts(in: frame.scope) { partial.add(facts) }
    return indicator.finish(partial, in: frame)
  }

  /// The rows of the indicator's table as text, one cell a word; see `printed`.
  func rows(_ indicator: some Indicator, _ year: Int, asOf: Day? = nil) -> [String] {
    table(indicator, year, asOf: asOf)?.rows.map(\.printed) ?? []
  }

  func allFacts(in scope: Scope) -> [Facts] {
    [
      .exchanges(CountedExchanges(batch, in: scope)), .partnerships(register.partnerships[...]),
      .editions(register.editions[...]), .participations(register.participations[...]),
      .agreements(register.agreements[...]), .awards(register.awards[...]),
    ]
  }
}
