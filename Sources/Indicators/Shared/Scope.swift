package import Register

/// Whose cooperation is counted, and up to which day: what every tally of a run shares.
package struct Scope: Sendable {
  package let register: Register
  /// Flows that start after this day are left out; nil while the reference year is unknown.
  package let limit: Day?
  /// Whether the place at that index is one of the home authorities.
  package let isHome: [Bool]
  /// Countries of the register's places, by code.
  package let countries: [Country]
  /// Slot of each place's country in `countries`, counted from 1; 0 where it is not stated.
  package let countrySlots: [UInt32]
  /// Slot of each place's continent in `continents`, counted from 1; 0 where it is not known.
  package let continentSlots: [UInt32]
  package let continents: [Continent]

  package init(register: Register, limit: Day?) {
    self.register = register
    self.limit = limit
    var isHome = [Bool](repeating: register.homes.isEmpty, count: register.places.count)
    for home in register.homes { isHome[home] = true }
    self.isHome = isHome
    let codes = Set(register.places.compactMap(\.country)).sorted { $0.alpha2 < $1.alpha2 }
    let slots = Dictionary(uniqueKeysWithValues: zip(codes, UInt32(1)...))
    let scheme = register.choices.continents
    let continents = scheme.continents
    countries = codes
    self.continents = continents
    countrySlots = register.places.map { place in place.country.flatMap { slots[$0] } ?? 0 }
    continentSlots = register.places.map { place in
      guard let continent = place.country?.continent(in: scheme),
        let index = continents.firstIndex(of: continent)
      else { return 0 }
      return UInt32(index) + 1
    }
  }
}
