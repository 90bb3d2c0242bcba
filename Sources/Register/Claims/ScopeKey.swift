/// What a claim's scope can be restricted by.
package enum ScopeKey: UInt8, Code {
  case home, kind, continent, country, year, series, edition, basis, partnership, programme
  case cohort, exchange, place

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
    }
  }

  package var spellings: [String] { [] }
}
