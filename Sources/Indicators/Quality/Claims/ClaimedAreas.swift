import Register
import Tables

extension TabulationReader {
  /// Countries by code or name, whether or not any place lies in them.
  mutating func countries(_ values: [String]) -> TabulationFilter? {
    var found: [Country] = []
    for value in values where !Self.notStated.contains(value) {
      if let country = Country(spelling: value) {
        found.append(country)
      } else {
        complain(
          "where", "unknown value '\(value)' of 'country'",
          repair: "write the code of ISO 3166-1")
      }
    }
    return filter(
      .country, values, slots: slots(found),
      found.map(\.category))
  }

  /// Continents of the first of the schemes that has them, by the countries that lie in them: so
  /// they need not be those by which the run counts.
  mutating func continents(
    _ values: [String], in schemes: [ContinentScheme]
  ) -> TabulationFilter? {
    var countries: [Country] = []
    var names: [Category] = []
    for value in values where !Self.notStated.contains(value) {
      let scheme = schemes.first { $0.continents.contains { $0.id == value } }
      guard let scheme, let continent = scheme.continents.first(where: { $0.id == value }) else {
        complain(
          "where", "unknown value '\(value)' of 'continent'", value,
          schemes[0].continents.map(\.id))
        continue
      }
      countries += scope.countries.filter { $0.continent(in: scheme) == continent }
      names.append(continent.category)
    }
    return filter(.continent, values, slots: slots(countries), names)
  }

  private func slots(_ countries: [Country]) -> [Int] {
    countries.compactMap { scope.countries.firstIndex(of: $0) }.map { $0 + 1 }
  }

  /// A filter of countries; what lies in none that is stated is among them where that is asked.
  private mutating func filter(
    _ dimension: TabulationDimension, _ values: [String], slots: [Int], _ names: [Category]
  ) -> TabulationFilter? {
    if values.isEmpty { complain("where", "no value is given for '\(dimension.id)'") }
    guard complaints.isEmpty else { return nil }
    let isUnknown = values.contains(where: Self.notStated.contains)
    return TabulationFilter(
      .country, slots: Set(isUnknown ? slots + [0] : slots),
      isUnknown ? names + [.notStated] : names)
  }
}
