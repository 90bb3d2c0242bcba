import Register
import Testing

@testable import Validation

struct PlaceHasACountryTests {
  @Test func `a place without a country is a warning`() {
    let records = WrittenRecords(["home": "CN", "atlantis": ""])
    #expect(
      records.lines(PlaceHasACountry()) == [
        "t.csv:3: warning: place 'atlantis' has no country; it stands under 'not stated' by "
          + "country and continent (write the code of ISO 3166-1)"
      ])
  }

  @Test func `places made of the names in a file are found together`() {
    var records = WrittenRecords(["turin": "IT", "oulu": "", "vaasa": "", "espoo": ""])
    records.register.files[0].madePlaces = 1
    #expect(
      records.lines(PlaceHasACountry()) == [
        "t.csv:3: warning: 3 places have no country, the first is 'oulu'; they stand under "
          + "'not stated' by country and continent (explain the countries of the file under [countries], "
          + "or list the places in places)"
      ])
    records.register.places.removeLast(2)
    #expect(
      records.lines(PlaceHasACountry()).map { $0.prefix(41) } == [
        "t.csv:3: warning: place 'oulu' has no cou"
      ])
  }
}
