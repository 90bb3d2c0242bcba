import Register
import Tables

/// The reading of one claim that states a measure of a population.
struct ClaimReading {
  private let claim: Claim
  private let number: Int
  private let population: TabulatedPopulation
  private let scope: Scope
  private let terms: ClaimTerms
  private var measure: TabulationMeasure?
  private var period: PeriodFilter?
  private var filters: [TabulationFilter] = []
  private var wordings: [Wording] = []
  private(set) var complaints: [ClaimComplaint] = []

  init(_ claim: Claim, number: Int, _ population: TabulatedPopulation, in scope: Scope) {
    self.claim = claim
    self.number = number
    self.population = population
    self.scope = scope
    terms = ClaimTerms(claim)
  }

  /// The values of a term; several are divided by commas, and any of them is meant.
  static func values(_ text: String) -> [String] {
    text.split(separator: ",").map { part in
      let words = part.drop { $0 == " " }
      return String(words.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// What is claimed; nil where the measure is not known.
  var tabulation: ClaimedTabulation? {
    measure.map { measure in
      ClaimedTabulation(
        claim: number, population: population, measure: measure, filters: filters,
        window: ClaimWindow(period, upTo: claim.asOf.value.end.latest),
        tolerance: terms.tolerance, scope: .joined(wordings))
    }
  }

  mutating func read(measure name: String) {
    var reader = TabulationReader(in: scope)
    var measures = reader.measures([name], of: population)
    report(reader.complaints, in: "indicator")
    // Amounts are stated in one currency, and those without one may be of any.
    let currencies = terms.restrictions.filter { $0.key == TabulationDimension.currency.id }
      .flatMap { Self.values($0.value) }
    if measures.count > 1, currencies.count == 1 {
      measures.removeAll { $0 != .amountIn(currencies[0]) }
    }
    if measures.count > 1 {
      complain("scope", "'scope' names no currency", repair: "write 'currency=' and its code")
    }
    if let derived = measures.first, let base = derived.base {
      measures = []
      complain(
        "indicator", "a claim of '\(derived.id)' cannot be held against the records",
        repair: "claim the total, as '\(population.id).\(base.id)'")
    }
    measure = measures.first
  }

  mutating func readScope() {
    for complaint in terms.complaints {
      complain("scope", complaint.message, repair: complaint.repair)
    }
    var given: [TabulationDimension] = []
    for term in terms.restrictions {
      guard let dimension = dimension(term.key) else { continue }
      if given.contains(dimension) { report(.twice(dimension.id)) }
      given.append(dimension)
      read(dimension, Self.values(term.value))
    }
    for term in claim.scope { wordings += [Wording.reckoning(term)].compactMap(\.self) }
  }

  private mutating func read(_ dimension: TabulationDimension, _ values: [String]) {
    var reader = TabulationReader(in: scope)
    if dimension.isPeriod {
      period = reader.period(values, of: dimension)
      if values.isEmpty {
        report(ScopeComplaint("no value is given for '\(dimension.id)'"))
      } else if let period, period.admitsUndetermined {
        // What has no determinable period may be of any year, and widens the bounds of each.
        report(
          ScopeComplaint(
            "a claim in years cannot be of those not stated", repair: "write 2017, or 2010..2017"))
      }
      wordings.append(Wording(verbatim: values.joined(separator: ", ")))
    } else if let filter = filter(dimension, values, &reader) {
      // The currency of an amount is a part of its measure.
      if case .amountIn? = measure, dimension == .currency { return }
      filters.append(filter)
    }
    report(reader.complaints, in: "scope")
  }

  private mutating func filter(
    _ dimension: TabulationDimension, _ values: [String], _ reader: inout TabulationReader
  ) -> TabulationFilter? {
    let filter =
      switch dimension {
      case .continent: reader.continents(values, in: schemes)
      case .country: reader.countries(values)
      default: reader.filter(dimension, values, of: population)
      }
    if let filter {
      let labels = filter.categories.map(\.label)
      wordings.append(
        Wording(
          en: labels.map(\.en).joined(separator: ", "),
          zh: labels.map(\.zh).joined(separator: "、"),
          de: labels.map(\.de).joined(separator: ", ")))
    }
    return filter
  }

  /// The schemes in which a continent is looked for.
  private var schemes: [ContinentScheme] {
    terms.scheme.map { [$0] } ?? [scope.register.choices.continents, .six]
  }

  private mutating func dimension(_ key: String) -> TabulationDimension? {
    if key == TabulationDimension.year.id { return population.period }
    if let known = population.dimensions.first(where: { $0.id == key }) { return known }
    var keys = population.dimensions.map(\.id)
    // A required key may be meant of an indicator that is made for claims and has the same name.
    let special = ClaimIndicator(spelling: claim.indicator)?.keys.map(\.id) ?? []
    keys += special.filter { !keys.contains($0) }
    report(.unknownKey(key, of: claim.indicator, keys: keys))
    return nil
  }

  private mutating func report(_ complaint: ScopeComplaint) {
    complain("scope", complaint.message, repair: complaint.repair)
  }

  private mutating func report(_ complaints: [TabulationComplaint], in field: String) {
    for complaint in complaints { complain(field, complaint.message, repair: complaint.repair) }
  }

  private mutating func complain(_ field: String, _ message: String, repair: String) {
    complaints.append(
      ClaimComplaint(claim: number, field: field, message: message, repair: repair))
  }
}
