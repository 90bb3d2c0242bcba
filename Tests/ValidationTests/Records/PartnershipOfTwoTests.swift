import Testing

@testable import Validation

struct PartnershipOfTwoTests {
  @Test func `a place that is its own partner is an error`() throws {
    var records = WrittenRecords(["home": "CN", "partner": "CN"])
    try records.addPartnership("p", home: "home", "home")
    try records.addPartnership("q", home: "home", "partner")
    #expect(
      records.lines(PartnershipOfTwo()) == [
        "t.csv:2: error: 'home' is its own partner (name the other place; two of one name need a "
          + "country or an identifier each)"
      ])
    #expect(
      records.lines(PartnerIsAbroad()).map { $0.prefix(8) } == ["t.csv:3:"])
  }
}
