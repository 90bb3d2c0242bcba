package import Register

/// Whose cooperation is counted, and up to which day: what every tally of a run shares.
package struct Scope: Sendable {
  package private(set) var register: Register
  /// Flows that start after this day are left out; nil while the reference year is unknown.
  package let limit: Day?
  /// Whether the place at that index is one of the home authorities.
  package let isHome: [Bool]
  /// Countries of the register's places, by code.
  package let countries: [Country]
  /// Slot of each place's country in `countries`, counted from 1; 0 where it is not stated.
  package let countrySlots: [UInt16]
  /// Slot of each place's continent in `continents`, counted from 1; 0 where it is not known.
  package let continentSlots: [UInt8]
  package let continents: [Continent]
  /// Fields of cooperation that were numbered before any exchange was read, in that order.
  package let fields: [String]

  package init(register: Register, limit: Day?, fields: [String] = []) {
    self.register = register
    self.limit = limit
    self.fields = fields
    var isHome = [Bool](repeating: register.homes.isEmpty, count: register.places.count)
    for home in register.homes { isHome[home] = true }
    self.isHome = isHome
    // The last entry is of places whose country is not stated.
    let none = Country.all.count
    let indices = register.places.indices.map { register.places[$0].country?.index ?? none }
    var isNamed = [Bool](repeating: false, count: none + 1)
    for index in indices { isNamed[index] = true }
    let scheme = register.choices.continents
    let continents = scheme.continents
    self.continents = continents
    countries = Country.all.filter { isNamed[$0.index] }
    var slots = [(country: UInt16, continent: UInt8)](repeating: (0, 0), count: none + 1)
    for (country, slot) in zip(countries, UInt16(1)...) {
      let continent = country.continent(in: scheme).flatMap { continents.firstIndex(of: $0) }
      slots[country.index] = (slot, continent.map { UInt8($0) + 1 } ?? 0)
    }
    countrySlots = indices.map { slots[$0].country }
    continentSlots = indices.map { slots[$0].continent }
  }
  /// The first day of the flows that are shown; nil where none is earlier than what is recorded.
  var first: Day? { register.choices.firstYear.map(Day.firstDay(ofYear:)) }

  /// The same scope, "about" and "nearly" meaning something else.
  func reckoning(with tolerance: Tolerance) -> Scope {
    var scope = self
    scope.register.choices.tolerance = tolerance
    return scope
  }
}
