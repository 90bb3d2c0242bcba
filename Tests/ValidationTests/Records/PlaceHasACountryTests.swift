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
}
