import Register
import Testing

@testable import Validation

struct ClaimNamesAnIndicatorTests {
  @Test(arguments: ClaimedStatistic.names + ["visits.count", "editions.x"])
  func `every indicator is known by its identifier`(id: String) throws {
    var records = WrittenRecords()
    try records.addClaim(id)
    #expect(records.lines(ClaimNamesAnIndicator()) == [])
  }

  @Test func `an unknown indicator is an error with the nearest known one`() throws {
    var records = WrittenRecords()
    try records.addClaim("partner-place")
    #expect(
      records.lines(ClaimNamesAnIndicator()) == [
        "t.csv:2: error: claim 'c' names an unknown indicator 'partner-place' "
          + "(did you mean 'partner-places'?)"
      ])
  }

  @Test(arguments: [
    ("delegation", "delegations"), ("delegation.person-trips", "delegations.person-trips"),
    ("visit.count", "visits.count"),
  ])
  func `a population is proposed with its measure`(written: String, meant: String) throws {
    var records = WrittenRecords()
    try records.addClaim(written)
    #expect(
      records.lines(ClaimNamesAnIndicator()) == [
        "t.csv:2: error: claim 'c' names an unknown indicator '\(written)' "
          + "(did you mean '\(meant)'?)"
      ])
  }

  @Test func `an indicator unlike any is an error with the list of them`() throws {
    var records = WrittenRecords()
    try records.addClaim("x")
    #expect(
      records.lines(ClaimNamesAnIndicator()) == [
        "t.csv:2: error: claim 'c' names an unknown indicator 'x' (one of: partner-places, "
          + "editions-held, attendance, anniversary, participations, awards-recipients, "
          + "agreements, headcount, first-established, diplomatic-anniversary, delegations, visits, "
          + "partnerships, partnerships-established, partnerships-ended, editions, awards)"
      ])
  }
}
