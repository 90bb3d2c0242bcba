/// What a place is called in a foreign file: its name there, and the country beside it.
struct PlaceWords: Hashable, Sendable {
  let name: String
  let country: String

  /// Compared without blanks, letter case and full-width signs.
  init(name: String, country: String) {
    self.name = name.folded
    self.country = country.folded
  }
}

/// The identifiers of the places that a foreign file names.
typealias PlaceIdentifiers = [PlaceWords: String]
