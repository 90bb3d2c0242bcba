import Register
import Testing

@testable import Intake

struct CountryNamesTests {
  /// The reading of a list of partners of Ulm, by further lines of the settings.
  private func read(
    _ rows: String, places: String = "", countries: String = "",
    partner: String = "{ country = \"País\" }"
  ) throws -> Reading {
    let inputs = try InputsOnDisk([
      "places.csv": "id,name_en,country\nulm,Ulm,DE\n" + places,
      "list.csv": "Ciudad;País;Año\n" + rows,
      "yearbook.toml": """
      [[mapping]]
      file = "list.csv"
      table = "partnerships"
      columns = { partner = "Ciudad", established = "Año" }
      fixed = { home = "ulm", kind = "friendship" }
      places.partner = \(partner)

      """ + countries,
    ])
    return try RegisterReader.read(inputs.path)
  }

  private func partners(_ reading: Reading) -> [String] {
    reading.register.partnerships.map { reading.register.places[$0.partner].id }
  }

  @Test func `countries that are not understood keep places apart`() throws {
    let reading = try read(
      "León;Hispania;1990\nLeón;Gallia;1991\nLEÓN;hispania ;1992\nLeón;;1993\n",
      places: "leon-mx,León,MX\n")
    #expect(
      partners(reading) == ["león-hispania", "león-gallia", "león-hispania", "leon-mx"])
    #expect(
      reading.findings.map(\.message) == [
        "unknown country 'Gallia' in row 3", "unknown country 'Hispania' in 2 rows: 2, 4",
      ])
    #expect(
      reading.findings.first?.repair == "say under [countries] which it is: \"Gallia\" = \"…\"")
  }

  @Test func `a name that the settings explain is understood`() throws {
    let reading = try read(
      "León;España;1990\nSeúl;corea  DEL sur;1991\nWien;CH;1992\nBasel;Suiza;1993\n",
      countries: """
        [countries]
        "España" = "ES"
        "Corea del Sur" = "South Korea"
        Suiza = "che"
        CH = "AT"
        """)
    #expect(reading.findings == [])
    #expect(partners(reading) == ["león-es", "seúl-kr", "wien-at", "basel-ch"])
  }

  @Test func `the settings explain the countries of a table, too`() throws {
    let inputs = try InputsOnDisk([
      "a.csv": "id,name_en,country\nbonn,Bonn,Alemania\nturin,Turin,IT\n",
      "b.csv": "Ort,Land\nPau,F\nTours,Francia\n",
      "yearbook.toml": """
      countries = { Alemania = "DE", Francia = "FR" }
      [[mapping]]
      file = "a.csv"
      table = "places"
      columns = { id = "id", name_en = "name_en", country = "country" }
      [[mapping]]
      file = "b.csv"
      table = "places"
      columns = { id = 1, name_en = 1, country = 2 }
      headings = 1
      codes.country = { F = "FR" }
      """,
    ])
    let reading = try RegisterReader.read(inputs.path)
    #expect(reading.findings == [])
    #expect(reading.register.places.map { $0.country?.alpha2 } == ["DE", "IT", "FR", "FR"])
  }

  @Test(arguments: [
    (
      "[countries]\nA = \"DE\"\nB = \"Ruritania\"", 3,
      "unknown country 'Ruritania' for 'B' in 'countries'"
    ),
    ("[[table]]\n[countries]\n\"B C\" = 1", 3, "'B C' in 'countries' is no text"),
    (
      "[countries]\nEspaña = \"ES\"", 2,
      "cannot read the settings: Error while parsing key-value pair: expected '=', saw 'ñ'"
    ),
    ("title = \"x\"\ncountries = 1", 2, "'countries' is no table"),
    (
      "title = \"x\"\ncountries = { A = \"UdSSR\" }", 2,
      "unknown country 'UdSSR' for 'A' in 'countries'"
    ),
  ])
  func `an explanation that is not understood is found where it stands`(
    text: String, line: Int, message: String
  ) {
    let findings = SettingsReader.read(text).findings.filter { $0.message == message }
    #expect(findings.map(\.origin.line) == [line])
    #expect(findings.allSatisfy { $0.check == "settings" && $0.severity == .error })
  }

  @Test func `a former state is none of today's, but a place of a table may lie in it`() throws {
    let listed = try read(
      "Wladimir;Sowjetunion;1983\n", places: "wladimir,Wladimir,RU\n")
    #expect(listed.findings == [])
    #expect(partners(listed) == ["wladimir"])
    let reading = try read("Wladimir;Sowjetunion;1983\n", places: "wladimir,Wladimir,US\n")
    #expect(partners(reading) == ["wladimir-sowjetunion"])
    #expect(
      reading.findings.map(\.repair) == [
        "the Soviet Union is several states today: write the one in which the place lies"
      ])
  }

  @Test func `a country that is said not to be known is not stated`() throws {
    let reading = try read("León;N. D.;1990\nLeón;;1991\n", countries: "unknown = [\"n.d.\"]\n")
    #expect(reading.findings == [])
    #expect(partners(reading) == ["león", "león"])
  }

  @Test func `places are made of their names alone where no country is stated`() throws {
    let reading = try read(
      "León;España;1990\nPau;Francia;1991\nleón;;1992\n", partner: "{}")
    #expect(reading.findings == [])
    #expect(partners(reading) == ["león", "pau", "león"])
    #expect(reading.register.places.suffix(2).allSatisfy { $0.country == nil })
  }
}
