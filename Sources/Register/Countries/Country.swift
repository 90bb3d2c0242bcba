/// A country or territory with a code of its own in ISO 3166-1, and Kosovo by XK, the code that the
/// standard leaves to its users and that CLDR and the statistical office of the Union use.
///
/// Codes, names and regions come from Unicode CLDR and its reading of the United Nations' M49.
package struct Country: Hashable, Sendable {
  /// Its place in `all`, from 0; for tables of one run, not for files: later editions may differ.
  package var index: Int { Int(place) }

  private let place: UInt8

  init(place: Int) {
    self.place = UInt8(place)
  }

  /// Nil for an index that `all` has not.
  package init?(index: Int) {
    guard CountryTable.shared.countryIndices.contains(index) else { return nil }
    self.init(place: index)
  }

  /// All countries in the order of their alpha-2 codes.
  package static let all = CountryTable.shared.countryIndices.map { Country(place: $0) }

  /// Two capital letters, `DE`.
  package var alpha2: String { String(cell(.alpha2)) }
  /// Three capital letters, `DEU`.
  package var alpha3: String { String(cell(.alpha3)) }
  /// The number in ISO 3166-1 and M49, 276; of Kosovo a private one, 983.
  package var number: Int { value(of: cell(.number)) }

  package var names: Names {
    Names(en: String(cell(.en)), zh: String(cell(.zh)), de: String(cell(.de)))
  }

  /// Other names by which it is found, in any language.
  package var otherSpellings: [String] {
    CountrySpellings.shared.spellings(of: index).map { String($0) }
  }

  /// The continent it belongs to. Antarctica belongs to none: no scheme counts it, and it has no
  /// local authorities. Nil is a row of its own in a table, never another continent.
  package func continent(in scheme: ContinentScheme) -> Continent? {
    CountryTable.shared.continent(of: index, in: scheme).flatMap { Continent(region: $0) }
  }

  private func cell(_ column: CountryTable.Column) -> ArraySlice<UInt8> {
    CountryTable.shared.cell(index, column)
  }
}

extension Country: Comparable {
  package static func < (left: Country, right: Country) -> Bool {
    left.place < right.place
  }
}

extension Country: CustomStringConvertible {
  package var description: String { alpha2 }
}
