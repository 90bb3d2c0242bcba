import Register
import Testing

@testable import Intake

struct PlaceMakerTests {
  private func place(_ id: String, _ name: String, _ country: String?) -> Place {
    Place(
      id: id, names: Names(en: name, zh: name, de: name), localName: "", otherNames: [],
      country: country.flatMap(Country.init(code:)), province: "", level: "", wikidata: "",
      note: "", origin: Origin(file: 0, line: 2))
  }

  private var maker: PlaceMaker {
    PlaceMaker(known: [
      place("turin", "Turin", "IT"), place("frankfurt-main", "Frankfurt", "DE"),
      place("frankfurt-ky", "Frankfurt", "US"), place("frankfurt-oder", "Frankfurt", "DE"),
      place("lahti", "Lahti", nil), place("bonn-de", "Beuel", "DE"),
      place("novi-sad", "Novi Sad", "RS"),
    ])
  }

  @Test(
    arguments: [
      // A place of a table, where the countries agree or one is not known.
      ("Turin", "IT", "turin", 0), ("turin", "IT", "turin", 0), ("Turin", nil, "turin", 0),
      ("Lahti", "FI", "lahti", 0),
      // One of its own in another country.
      ("Turin", "PE", "turin-pe", 1), ("São José", "BR", "são-josé-br", 1),
      ("Siegen (Kreis)", nil, "siegen-kreis", 1), ("曼西", "US", "曼西-us", 1),
      // The identifier is another's.
      ("Bonn", "DE", "bonn-de-2", 1),
      // Of several the one in the country; where that does not tell, the name is left to be said.
      ("Frankfurt", "US", "frankfurt-ky", 0), ("Frankfurt", "DE", "Frankfurt", 0),
      ("Frankfurt", nil, "Frankfurt", 0), ("Frankfurt", "AT", "frankfurt-at", 1),
      // A country that is not understood is none that a table states, unless it may be that one.
      ("Turin", "Italia", "turin-italia", 1), ("Lahti", "Suomi", "lahti", 0),
      ("Frankfurt", "Alemania", "frankfurt-alemania", 1),
      ("Novi Sad", "Jugoslawien", "novi-sad", 0),
      ("Turin", "Jugoslawien", "turin-jugoslawien", 1), ("Turin", " ", "turin", 0),
    ] as [(String, String?, String, Int)])
  func `a name and a country are one place`(
    name: String, country: String?, id: String, made: Int
  ) {
    var maker = maker
    let stated = StatedCountry(country ?? "", in: CountryNames())
    let origin = Origin(file: 1, line: 7)
    for _ in 1...2 {
      let identifier = maker.identifier(named: name, in: stated, at: origin)
      #expect(identifier.text == id)
      #expect(identifier.isMade == (made == 1))
    }
    #expect(maker.made.count == made)
    #expect(
      maker.made.allSatisfy {
        $0.id == id && $0.country == stated.country && $0.origin == origin
      })
  }

  @Test func `what a foreign file names is found before its records are read`() throws {
    let inputs = try InputsOnDisk([
      "places.csv": "id,name_en,country\nbonn,Bonn,DE\n",
      "list.csv": """
      Ort;Partner;Land
      Bonn;La Paz;Bolivien
      Bonn;La Paz;Mexiko
      Bonn;Gdynia;Ruritanien
      Bonn;Oxford;GB
      Bonn;Sopot;Ruritanien
      Bonn;Oxford;Großbritannien

      """,
      "yearbook.toml": """
      [[mapping]]
      file = "list.csv"
      table = "partnerships"
      columns = { home = "Ort", partner = "Partner" }
      fixed = { kind = "friendship" }
      places = { home = { country-is = "DE" }, partner = { country = "Land" } }
      """,
    ])
    let reading = try RegisterReader.read(inputs.path)
    let places = reading.register.places
    #expect(
      places.map(\.id) == [
        "bonn", "la-paz-bo", "la-paz-mx", "gdynia-ruritanien", "oxford-gb", "sopot-ruritanien",
      ])
    #expect(places.map { $0.country?.alpha2 } == ["DE", "BO", "MX", nil, "GB", nil])
    #expect(
      reading.register.partnerships.map { places[$0.partner].id }
        == [
          "la-paz-bo", "la-paz-mx", "gdynia-ruritanien", "oxford-gb", "sopot-ruritanien",
          "oxford-gb",
        ])
    #expect(reading.register.partnerships.allSatisfy { places[$0.home].id == "bonn" })
    #expect(
      reading.findings.map(\.message)
        == ["unknown country 'Ruritanien' in 2 rows: 4, 6"])
    let made = try #require(reading.register.files.first { !$0.holdsRecords })
    #expect([made.madePlaces, made.read, made.accepted] == [5, 0, 0])
  }

  @Test func `a home that is the same in every record is made as well`() throws {
    let inputs = try InputsOnDisk([
      "list.csv": "City,State\nNara,Japan\nPau,France\n",
      "yearbook.toml": """
      [[mapping]]
      file = "list.csv"
      table = "partnerships"
      columns = { partner = "City" }
      fixed = { home = "西安", kind = "friendship" }
      places = { home = { country-is = "CN" }, partner = { country = "State" } }
      """,
    ])
    let reading = try RegisterReader.read(inputs.path)
    #expect(reading.findings == [])
    #expect(reading.register.places.map(\.id) == ["nara-jp", "西安-cn", "pau-fr"])
    #expect(reading.register.partnerships.map(\.home) == [1, 1])
  }

  @Test(arguments: [
    ("places = 1", "'places' is no table"),
    (
      "places = { home = { country-is = \"DE\" } }",
      "'home' in 'places' is not among 'columns' or 'fixed'"
    ),
    ("places = { partner = \"DE\" }", "'partner' in 'places' has no country"),
    ("places = { partner = { land = \"DE\" } }", "'partner' in 'places' has no country"),
    ("places = { partner = { country-is = \"Ruritanien\" } }", "unknown country 'Ruritanien'"),
    (
      "places = { partner = { country = 0 } }",
      "a column in 'places' is neither a heading nor an ordinal"
    ),
  ])
  func `places that cannot be made are refused`(text: String, message: String) {
    let (_, findings) = SettingsReader.read(
      "[[mapping]]\nfile = \"t.csv\"\ntable = \"partnerships\"\n"
        + "columns = { partner = \"B\" }\n" + text)
    #expect(findings.map(\.message) == [message])
  }
}
