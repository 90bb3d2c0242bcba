import Register

/// The names of countries that a folder uses: those that are known, and those of the settings.
struct CountryNames: Sendable {
  private var taught: [String: Country] = [:]

  /// Whether the settings explain none.
  var isEmpty: Bool { taught.isEmpty }

  /// Lets a text mean a country, compared without blanks, letter case and full-width signs.
  mutating func teach(_ text: String, as country: Country) {
    taught[text.folded] = country
  }

  /// The country that a text means: what the settings say of it goes first.
  func country(spelt text: String) -> Country? {
    if !taught.isEmpty, let country = taught[text.folded] { return country }
    return Country(spelling: text)
  }
}

/// What a foreign file says of the country of a place.
enum StatedCountry {
  case notStated
  case known(Country)
  /// A text that is not understood, and the countries that it may mean.
  case unclear(String, [Country])

  init(_ text: String, in names: CountryNames) {
    if text.folded.isEmpty {
      self = .notStated
    } else if let country = names.country(spelt: text) {
      self = .known(country)
    } else {
      self = .unclear(text, UnclearCountry(named: text)?.countries ?? [])
    }
  }

  /// The country, where it is known.
  var country: Country? { if case .known(let country) = self { country } else { nil } }

  /// What tells a place of this country from another of the same name.
  var mark: String {
    switch self {
    case .notStated: ""
    case .known(let country): country.alpha2
    case .unclear(let text, _): text
    }
  }

  /// Whether a place of a table, whose country is perhaps not stated, may be the one that is named.
  func agrees(with country: Country?) -> Bool {
    guard let country else { return true }
    switch self {
    case .notStated: return true
    case .known(let its): return its == country
    case .unclear(_, let several): return several.contains(country)
    }
  }
}
