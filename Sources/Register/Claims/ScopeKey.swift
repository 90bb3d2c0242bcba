/// What a claim's scope can be restricted by.
package enum ScopeKey: UInt8, Code {
  case home, kind, continent, country, year, series, edition, basis, partnership, programme
  case cohort, exchange, place
  /// How the claim reckons: see `ClaimTerms`.
  case scheme, tolerance

  package static let listName = "scope"

  package var id: String {
    switch self {
    case .home: "home"
    case .kind: "kind"
    case .continent: "continent"
    case .country: "country"
    case .year: "year"
    case .series: "series"
    case .edition: "edition"
    case .basis: "basis"
    case .partnership: "partnership"
    case .programme: "programme"
    case .cohort: "cohort"
    case .exchange: "exchange"
    case .place: "place"
    case .scheme: "scheme"
    case .tolerance: "tolerance"
    }
  }

  package var words: Names { Names(en: id, zh: id, de: id) }

  package var spellings: [String] { [] }
}
