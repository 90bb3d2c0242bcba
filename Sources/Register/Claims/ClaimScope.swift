/// What a claim is about, its names resolved: indices into the register, codes, years.
package struct ClaimScope: Sendable {
  package private(set) var home: Int?
  package private(set) var kind: PartnershipKind?
  package private(set) var continent: Continent?
  /// The scheme that `continent` belongs to: the claim's own or the run's, or the sources' where
  /// only that has it.
  package private(set) var scheme = ContinentScheme.six
  /// The claim's own tolerance; nil where the run's holds.
  package let tolerance: Tolerance?
  package private(set) var country: Country?
  package private(set) var year: Int?
  package private(set) var series: Int?
  package private(set) var edition: Int?
  package private(set) var basis: FigureBasis?
  package private(set) var partnership: Int?
  package private(set) var programme: Int?
  package private(set) var cohort: Int?
  package private(set) var place: Int?
  /// The identifier of a delegation, which the register does not hold.
  package private(set) var exchange: String?
  /// What of the scope cannot be used; a claim with any cannot be checked.
  package private(set) var complaints: [ScopeComplaint] = []

  private let names: RecordNames
  /// The folder in which the claim stands.
  private let folder: String
  /// The schemes in which a continent is looked for.
  private let schemes: [ContinentScheme]

  package init(
    _ claim: Claim, of indicator: ClaimIndicator, names: RecordNames, in register: Register
  ) {
    self.names = names
    folder = register.folder(of: claim.origin)
    let terms = ClaimTerms(claim)
    schemes = terms.scheme.map { [$0] } ?? [register.choices.continents, .six]
    tolerance = terms.tolerance
    complaints = terms.complaints
    var keys: Set<ScopeKey> = []
    for term in terms.restrictions {
      guard let key = ScopeKey(spelling: term.key) else {
        complainOfKey(term, indicator)
        continue
      }
      if !indicator.keys.contains(key) { complainOfKey(term, indicator) }
      if !keys.insert(key).inserted { complaints.append(.twice(key.id)) }
      resolve(key, term.value)
    }
    if let key = indicator.requiredKey, !keys.contains(key) {
      complaints.append(
        ScopeComplaint(
          "'scope' names no \(key.id)", repair: "write '\(key.id)=' and its identifier"))
    }
  }

  private mutating func resolve(_ key: ScopeKey, _ value: String) {
    switch key {
    case .home: home = number(of: value, key, in: names.places)
    case .place: place = number(of: value, key, in: names.places)
    case .series: series = number(of: value, key, in: names.series)
    case .edition: edition = record(value, key, in: names.editions)
    case .partnership: partnership = record(value, key, in: names.partnerships)
    case .programme: programme = number(of: value, key, in: names.programmes)
    case .kind: kind = code(value, key)
    case .basis: basis = code(value, key)
    case .year: year = yearNumber(value, key)
    case .cohort: cohort = yearNumber(value, key)
    case .exchange: exchange = value
    case .country:
      country = Country(spelling: value)
      if country == nil { complain(of: value, key, repair: "write the code of ISO 3166-1") }
    case .continent: resolveContinent(value)
    case .scheme, .tolerance: break
    }
  }

  private mutating func resolveContinent(_ value: String) {
    for scheme in schemes {
      if let found = scheme.continents.first(where: { $0.id == value }) {
        (continent, self.scheme) = (found, scheme)
        return
      }
    }
    complain(of: value, .continent, in: schemes[0].continents.map(\.id))
  }

  private mutating func number(
    of value: String, _ key: ScopeKey, in numbers: [String: Int]
  ) -> Int? {
    let number = numbers[value]
    if number == nil { complain(of: value, key, in: numbers.keys) }
    return number
  }

  private mutating func record(
    _ value: String, _ key: ScopeKey, in names: FolderNames
  ) -> Int? {
    switch names.match(value, from: folder) {
    case .record(let number): return number
    case .several(let others): complaints.append(.several(key.id, value, others))
    case .none: complain(of: value, key, in: names.ids)
    }
    return nil
  }

  private mutating func code<Value: Code>(_ value: String, _ key: ScopeKey) -> Value? {
    let code = Value(spelling: value)
    if code == nil { complain(of: value, key, in: Value.allCases.map(\.id)) }
    return code
  }

  private mutating func yearNumber(_ value: String, _ key: ScopeKey) -> Int? {
    guard value.utf8.count == 4, let year = Int(value), (1...9999).contains(year) else {
      complain(of: value, key, repair: "write a year of four digits")
      return nil
    }
    return year
  }

  private mutating func complain(of value: String, _ key: ScopeKey, in known: some Sequence<String>)
  {
    let near = nearest(to: value, in: known)
    complain(of: value, key, repair: near.map { "did you mean '\($0)'?" } ?? "")
  }

  private mutating func complain(of value: String, _ key: ScopeKey, repair: String) {
    complaints.append(ScopeComplaint("unknown \(key.id) '\(value)' in 'scope'", repair: repair))
  }

  private mutating func complainOfKey(_ term: ScopeTerm, _ indicator: ClaimIndicator) {
    complaints.append(.unknownKey(term.key, of: indicator.id, keys: indicator.keys.map(\.id)))
  }
}
