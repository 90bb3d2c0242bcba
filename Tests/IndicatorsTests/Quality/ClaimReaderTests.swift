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
}
