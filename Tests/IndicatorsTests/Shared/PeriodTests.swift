import Register
import Tables
import Testing

@testable import Indicators

/// What a first year of the settings changes: flows of earlier years are not shown, and nothing else.
@Suite struct PeriodTests {
  private func sample(_ first: Int?) throws -> Sample {
    var sample = Sample(["a": "DE", "b": "PL"])
    sample.register.choices.firstYear = first
    try sample.addExchange("2013-12-31", .incoming, with: "a", headcount: "9")
    try sample.addExchange("2012-12/2013-01", .incoming, with: "a", headcount: "9")
    try sample.addExchange("2013-24", .outgoing, with: "b", headcount: "2")
    try sample.addExchange("2014-01-01", .outgoing, with: "b", headcount: "4")
    try sample.addExchange("2016", .incoming, with: "a b", headcount: "5")
    try sample.addExchange("2012-24", .outgoing, with: "b", headcount: "7")
    try sample.addPartnership("a", from: "2010-05-01")
    try sample.addPartnership("b", from: "2014-05-01")
    try sample.addPartnership("b", .exchange, attested: "2015-01-01")
    try sample.addEdition("s", 1, "2013-12-31", host: "a", ["10": .attended])
    try sample.addEdition("s", 2, "2014-01-01", host: "b", ["30": .attended])
    try sample.addParticipation("home", "2013", with: "a")
    try sample.addParticipation("home", "2015", with: "b")
    try sample.addAgreement("2013-12-31", documents: "3")
    try sample.addAgreement("2014-01-01", documents: "4")
    try sample.addAward("2013", .aid, recipients: "6")
    try sample.addAward("2016", .aid, recipients: "8")
    return sample
  }

  @Test func `without a first year the years begin with what is recorded`() throws {
    // in, out, joint, total
    #expect(
      try sample(nil).rows(ExchangeIndicator.delegationsByDirection, 2016) == [
        "2012 | 1 | x | x | 1", "2013 | 1 | x | x | 1", "2014 | x | 1 | x | 1",
        "2015 | x | x | x | x", "2016 | 1p | x | x | 1p", "_U | x | 2 | x | 2",
        "_T | 3 | 3 | x | 6",
      ])
  }

  @Test func `what certainly started earlier is in no row, what may have is undetermined`() throws {
    #expect(
      try sample(2014).rows(ExchangeIndicator.delegationsByDirection, 2016) == [
        "2014 | x | 1 | x | 1", "2015 | x | x | x | x", "2016 | 1p | x | x | 1p",
        "_U | x | 1 | x | 1", "_T | 1 | 2 | x | 3",
      ])
    #expect(
      try sample(2014).rows(PersonTrips(), 2016) == [
        "2014 | 4 (1/1) | 4 (1/1)", "2015 | x | x", "2016 | 5p (1/1) | 5-p (1/1)",
        "_U | 2 (1/1) | 2- (1/1)", "_T | 11 (3/3) | 11- (3/3)",
      ])
    // in the reference year, in all years
    #expect(
      try sample(2014).rows(ExchangeIndicator.visitsByPartner, 2016)
        == ["b | 1p | 3", "a | 1p | 1", "_T | 2p | 4"])
    // in, out, joint, visits, share in
    #expect(
      try sample(2014).rows(Reciprocity(), 2016)
        == ["PL | 1 | 2 | x | 3 | 333", "DE | 1 | x | x | 1 | x", "_T | 2 | 2 | x | 4 | 500"])
    #expect(
      try sample(2014).rows(Concentration(), 2016).last == "_T | b; a | 2 | 4 | 4 | 1000 (4/4)")
  }

  @Test func `years before anything is recorded are shown where they are asked for`() throws {
    #expect(
      try sample(2011).rows(ExchangeIndicator.delegationsByDirection, 2012)
        == [
          "2011 | x | x | x | x", "2012 | 1p | x | x | 1p", "_U | x | 1 | x | 1",
          "_T | 1 | 1 | x | 2",
        ]
    )
  }

  @Test func `stocks rest on earlier records too, and their years begin with the first`() throws {
    #expect(
      try sample(2014).rows(PartnershipsInForce(), 2016)
        == ["2014 | 2 | 0-1 | 2-3 | 2", "2015 | 2 | 1 | 3 | 2", "2016 | 2p | 1p | 3p | 2p"])
    // established, ended, in force: what is only attested may have begun before the period
    #expect(
      try sample(2014).rows(PartnershipChanges(), 2016) == [
        "2014 | 1 | x | 2-3", "2015 | x | x | 3", "2016 | x | x | 3p", "_U | 0-1 | x | z",
        "_T | 1-2 | x | z",
      ])
    #expect(try sample(2014).table(PartnershipChanges(), 2016)?.brokenIdentities == [])
    let (limited, whole) = (try sample(2014), try sample(nil))
    #expect(limited.rows(SeriesTotals(), 2016) == whole.rows(SeriesTotals(), 2016))
    #expect(limited.rows(PartnerActivity(), 2016) == whole.rows(PartnerActivity(), 2016))
  }

  @Test func `gatherings, cohorts and documents of earlier years are not shown`() throws {
    #expect(try sample(2014).rows(EditionsPerYear(), 2014) == ["2014 | 1p | 1p"])
    #expect(try sample(2014).rows(HostCities(), 2014) == ["b | 1p | 1", "_T | 1p | 1"])
    #expect(
      try sample(2014).rows(SymposiumAttendance(), 2014).map { $0.hasPrefix("s | 2 | 2014-01-01") }
        == [true])
    // participations, pairings, distinct cities so far
    #expect(
      try sample(2014).rows(Participations(), 2016)
        == ["iuc | 2015 | 1 | 1 | 1", "_T | _T | 1 | 1 | z"])
    #expect(
      try sample(2014).rows(Pairings(), 2016) == ["iuc | home | b | x | 1", "_T | _T | _T | x | 1"])
    #expect(
      try sample(2014).rows(AgreementsPerYear(), 2015)
        == ["2014 | 4 (1/1)", "2015 | x", "_T | 4 (1/1)"])
    #expect(
      try sample(2014).rows(AwardsPerYear(), 2016) == [
        "2014 | aid | x | x", "2015 | aid | x | x", "2016 | aid | 1p | 8p (1/1)",
        "_T | _T | 1 | 8 (1/1)",
      ])
  }

  @Test func `a table that asks for its own years has them`() throws {
    let (limited, whole) = (try sample(2014), try sample(nil))
    for dimension in ["year", "month"] {
      let request = TabulationRequest("delegations", by: dimension)
      #expect(try limited.rows(request, 2016) == whole.rows(request, 2016))
    }
  }

  @Test func `delegations before the period have an outcome of their own`() throws {
    let sample = try sample(2014)
    var outcomes = DelegationOutcomes()
    outcomes.add(sample.batch, mirrored: [], in: sample.frame(2016).scope)
    #expect(
      outcomes.items.map { "\($0.0.id) \($0.1)" }
        == ["counted 3", "mirrored 0", "before-the-period 3"])
    #expect(outcomes.all == 6)
  }
}
