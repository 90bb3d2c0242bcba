import Register
import Testing

@Suite struct CountryTests {
  @Test(arguments: [
    ("DE", "DEU", 276, "Germany", "德国", "Deutschland"),
    ("CN", "CHN", 156, "China", "中国", "China"), ("AT", "AUT", 40, "Austria", "奥地利", "Österreich"),
    ("PL", "POL", 616, "Poland", "波兰", "Polen"),
    ("KR", "KOR", 410, "South Korea", "韩国", "Südkorea"),
    ("AD", "AND", 20, "Andorra", "安道尔", "Andorra"),
    ("XK", "XKK", 983, "Kosovo", "科索沃", "Kosovo"),
    ("ZW", "ZWE", 716, "Zimbabwe", "津巴布韦", "Simbabwe"),
  ])
  func `a country has its codes and its names in three languages`(
    _ alpha2: String, _ alpha3: String, _ number: Int, _ en: String, _ zh: String, _ de: String
  ) throws {
    let country = try #require(Country(code: alpha2))
    #expect(country.alpha2 == alpha2)
    #expect(country.alpha3 == alpha3)
    #expect(country.number == number)
    #expect(country.names == Names(en: en, zh: zh, de: de))
    #expect(Country(code: alpha3) == country)
    #expect(Country(index: country.index) == country)
    #expect("\(country)" == alpha2)
  }

  @Test func `there are the 249 countries of ISO 3166-1 and Kosovo, each with codes of its own`() {
    #expect(Country.all.count == 250)
    #expect(Country.all == Country.all.sorted { $0.alpha2 < $1.alpha2 })
    #expect(Country.all == Country.all.sorted())
    #expect(!zip(Country.all, Country.all).contains { $0 < $1 })
    #expect(Set(Country.all.map(\.alpha2)).count == 250)
    #expect(Set(Country.all.map(\.alpha3)).count == 250)
    #expect(Set(Country.all.map(\.number)).count == 250)
    #expect(Country(index: 250) == nil)
    #expect(Country(index: -1) == nil)
  }

  @Test(arguments: ["de", " DE ", "DEU", "deu", "dEu\t"])
  func `a code is read in capital and in small letters`(_ text: String) {
    #expect(Country(code: text)?.alpha2 == "DE")
  }

  @Test(arguments: [
    "", "D", "DDD", "XX", "EU", "UK", "276", "D E", "DEUT", "Germany", "Ｄ", "D\u{0}", "AN", "001",
  ])
  func `no other text is a code`(_ text: String) {
    #expect(Country(code: text) == nil)
  }

  @Test(arguments: [
    ("Germany", "DE"), ("germany", "DE"), ("GERMANY ", "DE"), ("德国", "DE"), ("Deutschland", "DE"),
    ("Österreich", "AT"), ("UK", "GB"), ("US", "US"), ("USA", "US"), ("Czech Republic", "CZ"),
    ("Tschechische Republik", "CZ"), ("Tschechien", "CZ"), ("香港", "HK"), ("Hong Kong", "HK"),
    ("Ivory Coast", "CI"), ("Côte d’Ivoire", "CI"), ("Côte d'Ivoire", "CI"),
    ("Elfenbeinküste", "CI"), ("VR China", "CN"), ("Bundesrepublik Deutschland", "DE"),
    ("Großbritannien", "GB"), ("Russische Föderation", "RU"), ("大韩民国", "KR"), ("Birma", "MM"),
    ("United States of America", "US"), ("马其顿", "MK"), ("Holland", "NL"), ("Türkiye", "TR"),
    ("象牙海岸", "CI"), ("Palästina", "PS"), ("\u{3000}韩国", "KR"),
    // In traditional characters: as in Taiwan, as in Hong Kong, and as simplified ones say it.
    ("德國", "DE"), ("義大利", "IT"), ("意大利", "IT"), ("沙烏地阿拉伯", "SA"), ("沙特阿拉伯", "SA"), ("韓國", "KR"),
    ("南韓", "KR"), ("臺灣", "TW"), ("台灣", "TW"), ("美國", "US"), ("俄羅斯聯邦", "RU"), ("中華人民共和國", "CN"),
  ])
  func `a country is found by each of its names`(_ name: String, _ alpha2: String) {
    #expect(Country(named: name)?.alpha2 == alpha2)
  }

  @Test(arguments: [
    // With "and" for "&", "Saint" for "St.", and letters without their marks.
    ("Bosnia and Herzegovina", "BA"), ("Trinidad and Tobago", "TT"), ("Trinidad & Tobago", "TT"),
    ("Saint Kitts and Nevis", "KN"), ("St Kitts & Nevis", "KN"), ("Wallis and Futuna", "WF"),
    ("São Tomé and Príncipe", "ST"), ("Sao Tomé and Príncipe", "ST"), ("Sao Tome & Principe", "ST"),
    ("Antigua and Barbuda", "AG"), ("Bosnien & Herzegowina", "BA"),
    ("Turks & Caicos Islands", "TC"),
    ("Turks and Caicos Islands", "TC"), ("Saint Vincent and the Grenadines", "VC"),
    ("Oesterreich", "AT"), ("Turkiye", "TR"), ("Cote d'Ivoire", "CI"), ("Rumaenien", "RO"),
    // The short names of ISO 3166-1 and those of states in full.
    ("Korea, Republic of", "KR"), ("Korea (Republic of)", "KR"), ("Republic of Korea", "KR"),
    ("Korea, Democratic People's Republic of", "KP"), ("Iran, Islamic Republic of", "IR"),
    ("Iran (Islamic Republic of)", "IR"), ("Tanzania, United Republic of", "TZ"),
    ("Bolivia, Plurinational State of", "BO"), ("Venezuela, Bolivarian Republic of", "VE"),
    ("Moldova, Republic of", "MD"), ("Micronesia, Federated States of", "FM"),
    ("Palestine, State of", "PS"), ("State of Palestine", "PS"), ("Viet Nam", "VN"),
    ("Taiwan, Province of China", "TW"), ("Congo, The Democratic Republic of the", "CD"),
    ("Virgin Islands, British", "VG"), ("Virgin Islands, U.S.", "VI"), ("Holy See", "VA"),
    ("Bonaire, Sint Eustatius and Saba", "BQ"), ("Kingdom of Denmark", "DK"),
    ("Kingdom of Belgium", "BE"), ("Hellenic Republic", "GR"), ("Königreich Spanien", "ES"),
    ("Saint Helena, Ascension and Tristan da Cunha", "SH"), ("The Gambia", "GM"),
    // As German and Chinese registers write them.
    ("China VR", "CN"), ("China, VR", "CN"), ("Palästinensische Gebiete", "PS"),
    ("Bosnien-Herzegowina", "BA"), ("Republik Südafrika", "ZA"), ("EJR Mazedonien", "MK"),
    ("Kongo, Dem. Rep.", "CD"), ("Weißrussland", "BY"), ("日本国", "JP"), ("蒙古国", "MN"),
    ("沙特", "SA"), ("前南马其顿", "MK"), ("朝鲜民主主义人民共和国", "KP"), ("刚果(金)", "CD"),
    ("法兰西共和国", "FR"), ("俄国", "RU"),
    // Former states and parts of states that lie in one country of today.
    ("BRD", "DE"), ("DDR", "DE"), ("East Germany", "DE"), ("民主德国", "DE"), ("Rhodesien", "ZW"),
    ("England", "GB"), ("Scotland", "GB"), ("Schottland", "GB"), ("Wales", "GB"),
    ("Northern Ireland", "GB"), ("Nordirland", "GB"), ("苏格兰", "GB"),
    ("Kosovo", "XK"), ("科索沃", "XK"), ("Republik Kosovo", "XK"),
  ])
  func `a country is found by what registers call it`(_ name: String, _ alpha2: String) {
    #expect(Country(named: name)?.alpha2 == alpha2)
  }

  @Test(arguments: [
    "", "Germania", "German", "德", "Deutschlan", "Europe", "österreich", "DE", "Congo", "Korea",
    "UdSSR",
    "Jugoslawien",
  ])
  func `a name is never matched by guess`(_ name: String) {
    #expect(Country(named: name) == nil)
  }

  @Test(arguments: [("DE", "DE"), ("deu", "DE"), ("Germany", "DE"), ("德國", "DE"), ("Europe", nil)])
  func `a country is found by its code or its name`(_ text: String, _ alpha2: String?) {
    #expect(Country(spelling: text)?.alpha2 == alpha2)
  }

  @Test func `no name means two countries`() {
    for country in Country.all {
      let names = [country.names.en, country.names.zh, country.names.de] + country.otherSpellings
      for name in names {
        #expect(!name.isEmpty)
        #expect(Country(named: name) == country, "\(name)")
      }
    }
  }
}
