import Register
import Testing

@testable import Indicators

@Suite struct ClaimReaderTests {
  @Test func `a key that is not known is told each that is, once`() throws {
    var sample = Sample()
    try sample.addClaim("participations", "wibble=x", asOf: "2017", "1")
    let complaints = ClaimReader(in: sample.frame(2017).scope).complaints
    #expect(complaints.map(\.message) == ["'participations' cannot be restricted by 'wibble'"])
    #expect(
      complaints.map(\.repair) == ["one of: cohort, programme, city, counterpart, country"])
  }

  @Test(arguments: [
    (["CNY"], "", ""), (["CNY", "EUR"], "", "'scope' names no currency"),
    (["CNY", "EUR"], "currency=EUR", ""),
  ])
  func `a claim of an amount names its currency where there are two`(
    currencies: [String], scope: String, complaint: String
  ) throws {
    var sample = Sample()
    for currency in currencies { try sample.addAward("2016", amount: "6000", currency) }
    try sample.addClaim("awards.amount", scope, asOf: "2017", "6000")
    let reader = ClaimReader(in: sample.frame(2017).scope)
    #expect(reader.complaints.map(\.message).joined(separator: "; ") == complaint)
    #expect(reader.claimed.count == (complaint.isEmpty ? 1 : 0))
  }
}
