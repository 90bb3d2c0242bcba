import Register
import Testing

@Suite struct UnclearCountryTests {
  @Test(arguments: [
    (["Soviet Union", "UdSSR", "Sowjetunion", "苏联", "蘇聯", " ussr "], "the Soviet Union", "UA"),
    (["Yugoslavia", "Jugoslawien", "南斯拉夫"], "Yugoslavia", "SI"),
    (["Czechoslovakia", "Tschechoslowakei", "ČSSR", "捷克斯洛伐克"], "Czechoslovakia", "SK"),
    (["Serbien und Montenegro", "塞黑"], "Serbia and Montenegro", "ME"),
  ])
  func `a state that lies in several today is said to be one`(
    names: [String], state: String, one: String
  ) {
    for name in names {
      #expect(Country(spelling: name) == nil)
      #expect(
        Country.advice(on: name)
          == "\(state) is several states today: write the one in which the place lies")
      #expect(UnclearCountry(named: name)?.countries.contains { $0.alpha2 == one } == true)
      #expect(UnclearCountry(named: name)?.countries.contains { $0.alpha2 == "AL" } == false)
    }
  }

  @Test func `a name of two countries is asked about`() {
    #expect(
      Country.advice(on: "Kongo") == "it may be CD, Congo - Kinshasa, or CG, Congo - Brazzaville")
    #expect(Country.advice(on: "Korea") == "it may be KP, North Korea, or KR, South Korea")
  }

  @Test func `no unclear name is also that of a country, and none stands twice`() {
    for name in UnclearCountry.spellings { #expect(Country(spelling: name) == nil, "\(name)") }
    #expect(Set(UnclearCountry.spellings).count == UnclearCountry.spellings.count)
  }

  @Test(arguments: [
    ("Brasil", "did you mean 'Brazil'?"), ("México", "did you mean 'Mexico'?"),
    ("Deutschlnd", "did you mean 'Deutschland'?"), ("Frnace", "did you mean 'France'?"),
    // What is near by letters alone is another country in another language.
    ("Alemania", nil), ("Austrien", nil), ("Letonia", nil), ("Francia", nil), ("España", nil),
    ("Ruritanien", nil), ("Irán", nil), ("Japón", nil), ("", nil),
  ])
  func `a country is proposed only for a name that is misspelt`(text: String, advice: String?) {
    #expect(Country.advice(on: text) == advice)
  }

  @Test(arguments: [3, 4, 5])
  func `a search may ask for nearer names`(share: Int) {
    // Two edits in eight letters.
    let near = NameSearch(["Albania"]).nearest(to: "Alemania", oneIn: share)
    #expect(near == (share < 5 ? "Albania" : nil))
  }
}
