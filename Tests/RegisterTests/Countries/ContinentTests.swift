import Register
import Testing

@Suite struct ContinentTests {
  @Test(arguments: [
    ("DE", "europe", "europe", "western-europe"), ("PL", "europe", "europe", "eastern-europe"),
    ("RU", "europe", "europe", "eastern-europe"), ("CN", "asia", "asia", "eastern-asia"),
    ("TR", "asia", "asia", "western-asia"), ("CY", "asia", "asia", "western-asia"),
    ("KZ", "asia", "asia", "central-asia"), ("US", "north-america", "americas", "northern-america"),
    ("MX", "north-america", "americas", "latin-america"),
    ("PA", "north-america", "americas", "latin-america"),
    ("CU", "north-america", "americas", "latin-america"),
    ("GL", "north-america", "americas", "northern-america"),
    ("CO", "south-america", "americas", "latin-america"),
    ("BR", "south-america", "americas", "latin-america"),
    ("EG", "africa", "africa", "northern-africa"), ("KE", "africa", "africa", "sub-saharan-africa"),
    ("AU", "oceania", "oceania", "australasia"), ("FJ", "oceania", "oceania", "melanesia"),
    ("AQ", nil, nil, nil), ("XK", "europe", "europe", "southern-europe"),
  ])
  func `a country lies on the continent that the scheme says`(
    _ code: String, _ six: String?, _ m49: String?, _ subRegion: String?
  ) throws {
    let country = try #require(Country(code: code))
    #expect(country.continent(in: .six)?.id == six)
    #expect(country.continent(in: .m49)?.id == m49)
    #expect(country.continent(in: .m49SubRegions)?.id == subRegion)
  }

  @Test(
    arguments: [
      (
        .six, ["africa", "asia", "europe", "north-america", "oceania", "south-america"],
        [60, 51, 52, 41, 29, 16]
      ),
      (.m49, ["africa", "americas", "asia", "europe", "oceania"], [60, 57, 51, 52, 29]),
    ] as [(ContinentScheme, [String], [Int])])
  func `a scheme parts all countries but Antarctica`(
    _ scheme: ContinentScheme, _ ids: [String], _ counts: [Int]
  ) {
    #expect(scheme.continents.map(\.id) == ids)
    let found = scheme.continents.map { continent in
      Country.all.filter { $0.continent(in: scheme) == continent }.count
    }
    #expect(found == counts)
    #expect(counts.reduce(0, +) == Country.all.count - 1)
  }

  @Test func `there are seventeen sub-regions`() {
    #expect(ContinentScheme.m49SubRegions.continents.count == 17)
    #expect(ContinentScheme.m49SubRegions.continents.map(\.id).contains("sub-saharan-africa"))
  }

  @Test(arguments: [
    ("AR", 5, "South America", "南美洲", "Südamerika"),
    ("CA", 3, "North America", "北美洲", "Nordamerika"),
    ("FR", 150, "Europe", "欧洲", "Europa"), ("JP", 142, "Asia", "亚洲", "Asien"),
  ])
  func `a continent has its number and its names`(
    _ code: String, _ number: Int, _ en: String, _ zh: String, _ de: String
  ) throws {
    let continent = try #require(Country(code: code)?.continent(in: .six))
    #expect(continent.number == number)
    #expect(continent.names == Names(en: en, zh: zh, de: de))
  }

  @Test func `a scheme is known by its name in the settings`() {
    #expect(ContinentScheme(rawValue: "six") == .six)
    #expect(ContinentScheme(rawValue: "m49") == .m49)
    #expect(ContinentScheme(rawValue: "m49-sub") == .m49SubRegions)
    #expect(ContinentScheme(rawValue: "seven") == nil)
  }

  @Test func `continents stand in the order of their English names`() {
    let continents = ContinentScheme.m49SubRegions.continents
    #expect(continents == continents.sorted())
    #expect(!zip(continents, continents).contains { $0 < $1 })
  }
}
