/// A part of the world by which partners are counted, in one of the schemes.
///
/// Europe is the same continent in `six` and in `m49`.
package struct Continent: Hashable, Sendable {
  private let place: UInt8

  private init(place: Int) {
    self.place = UInt8(place)
  }

  /// The region with an M49 number.
  init?(region number: Int) {
    let place = CountryTable.shared.regionIndices.first { Continent(place: $0).number == number }
    guard let place else { return nil }
    self.init(place: place)
  }

  /// The English name in lower case with hyphens, `north-america`.
  package var id: String { String(cell(.id)) }
  /// The number in M49; North America is 3.
  package var number: Int { value(of: cell(.number)) }

  package var names: Names {
    Names(en: String(cell(.en)), zh: String(cell(.zh)), de: String(cell(.de)))
  }

  private func cell(_ column: CountryTable.RegionColumn) -> ArraySlice<UInt8> {
    CountryTable.shared.cell(region: Int(place), column)
  }
}

extension Continent: Comparable {
  /// The order of their English names.
  package static func < (left: Continent, right: Continent) -> Bool {
    left.place < right.place
  }
}

extension Continent: CustomStringConvertible {
  package var description: String { id }
}

/// Which parts of the world are counted as continents.
package enum ContinentScheme: String, Hashable, Sendable, CaseIterable {
  /// Africa, Asia, Europe, North America, Oceania, South America.
  ///
  /// The regions of M49, but the Americas parted: North America is M49's Northern America, Central
  /// America and Caribbean, as M49 itself draws it (003).
  case six
  /// The five regions of M49: Africa, the Americas, Asia, Europe, Oceania.
  case m49
  /// The seventeen sub-regions of M49, such as Western Asia and Sub-Saharan Africa.
  case m49SubRegions = "m49-sub"

  /// The continents of the scheme, in the order of their English names.
  package var continents: [Continent] { Self.listed[self] ?? [] }

  private static let listed = Dictionary(
    uniqueKeysWithValues: allCases.map { scheme in
      let table = CountryTable.shared
      let numbers = Set(table.countryIndices.compactMap { table.continent(of: $0, in: scheme) })
      return (scheme, numbers.compactMap { Continent(region: $0) }.sorted())
    })
}
