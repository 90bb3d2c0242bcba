import Testing

@testable import Validation

struct PartnerIsAbroadTests {
  @Test(arguments: [("CN", "DE"), ("CN", ""), ("", "CN"), ("", "")])
  func `a partner that may lie abroad is accepted`(home: String, partner: String) throws {
    var records = WrittenRecords(["home": home, "partner": partner])
    try records.addPartnership()
    #expect(records.lines(PartnerIsAbroad()) == [])
  }

  @Test func `a partner in the same country is a warning`() throws {
    var records = WrittenRecords(["home": "CN", "partner": "CN"])
    try records.addPartnership()
    #expect(
      records.lines(PartnerIsAbroad()) == [
        "t.csv:2: warning: partner 'partner' lies in CN, as does home 'home' "
          + "(correct the country of one, or leave the record out)"
      ])
  }
}
