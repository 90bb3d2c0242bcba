import Register
import Tables
import Testing

@testable import Indicators

/// The records behind the figure that a claim is held against; they are named by their lines.
@Suite struct ClaimedRecordsTests {
  private func lines(
    _ sample: Sample, _ indicator: String, _ scope: String, asOf: String = "2017",
    exchanges: [ExchangeRecord] = []
  ) throws -> [Int] {
    var sample = sample
    let register = sample.register
    for index in register.partnerships.indices {
      sample.register.partnerships[index].origin = Origin(file: 0, line: index + 1)
    }
    for index in register.editions.indices {
      sample.register.editions[index].origin = Origin(file: 0, line: index + 11)
    }
    for index in register.participations.indices {
      sample.register.participations[index].origin = Origin(file: 0, line: index + 21)
    }
    for index in register.agreements.indices {
      sample.register.agreements[index].origin = Origin(file: 0, line: index + 31)
    }
    for index in register.awards.indices {
      sample.register.awards[index].origin = Origin(file: 0, line: index + 41)
    }
    try sample.addClaim(indicator, scope, asOf: asOf, "1")
    let frame = sample.frame(2017, exchanges: exchanges)
    let names = RecordNames(sample.register)
    return ClaimsLedger.origins(behind: sample.register.claims[0], names: names, in: frame)
      .map(\.line)
  }

  @Test(arguments: [
    ("partner-places", "", [1, 2, 4]), ("partner-places", "country=DE", [1, 4]),
    ("partner-places", "continent=europe;kind=friendship", [1, 2, 4]),
    ("partner-places", "year=2004", [1]), ("partner-places", "year=2005", [1, 2]),
    ("first-established", "", [1]), ("anniversary", "partnership=partnership-1", [2]),
    ("partner-places", "country=Atlantis", []),
  ])
  func `partnerships that may be counted stand behind a claim of them`(
    indicator: String, scope: String, expected: [Int]
  ) throws {
    var sample = Sample(["a": "DE", "b": "PL", "c": "DE"])
    try sample.addPartnership("a", from: "2004")
    try sample.addPartnership("b", from: "2005-12-31")
    try sample.addPartnership("a", .intended, from: "1990")
    try sample.addPartnership("c", from: "2017-12-31")
    try sample.addPartnership("c", from: "2018")
    #expect(try lines(sample, indicator, scope) == expected)
  }

  @Test func `all that may have been the first stand behind its year`() throws {
    var sample = Sample(["a": "DE", "b": "PL", "c": "DE"])
    try sample.addPartnership("a", from: "2004-06-01")
    try sample.addPartnership("b", from: "2004")
    try sample.addPartnership("c", from: "2004-12-31")
    try sample.addPartnership("c", from: "2005-01-01")
    #expect(try lines(sample, "first-established", "") == [1, 2])
  }

  @Test(arguments: [("2017", [11, 14]), ("2016-12-31", [14]), ("2018", [])])
  func `editions held by the day stand behind their number`(
    asOf: String, expected: [Int]
  ) throws {
    var sample = Sample()
    try sample.addEdition("s", 2, "2017-12-31")
    try sample.addEdition("s", 3, "2017", status: .planned)
    try sample.addEdition("t", 1, "2016")
    try sample.addEdition("s", 1, "2016-24")
    #expect(try lines(sample, "editions-held", "series=s", asOf: asOf) == expected)
  }

  @Test(arguments: [
    ("programme=iuc", "2017", [21, 22, 23]), ("programme=iuc;cohort=2016", "2017", [21, 22]),
    ("programme=iuc", "2016-12-31", [21, 22]),
  ])
  func `cities that may have taken part stand behind their number`(
    scope: String, asOf: String, expected: [Int]
  ) throws {
    var sample = Sample()
    try sample.addParticipation("home", "2016")
    try sample.addParticipation("home", "2016-24")
    try sample.addParticipation("home", "2017")
    try sample.addParticipation("home", "2016", in: "other")
    try sample.addParticipation("home", "2016", status: .planned)
    #expect(try lines(sample, "participations", scope, asOf: asOf) == expected)
  }

  @Test func `what was signed or who travelled stands behind a claim of a delegation`() throws {
    var sample = Sample()
    for status in [RecordStatus.held, .planned, .held] {
      try sample.addAgreement("2016", documents: "1", status: status)
    }
    sample.register.agreements[0].exchange = "x"
    sample.register.agreements[1].exchange = "x"
    #expect(try lines(sample, "agreements", "exchange=x") == [31])
    let exchanges = [
      try sample.listed("y", "2016", line: 51), try sample.listed("x", "2016", line: 52),
    ]
    #expect(try lines(sample, "headcount", "exchange=x", exchanges: exchanges) == [52])
    #expect(try lines(sample, "headcount", "exchange=z", exchanges: exchanges) == [])
  }

  @Test func `awards, or else the edition, stand behind a claim of recipients`() throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2016")
    try sample.addEdition("s", 2, "2017")
    for recipients in ["3", "4"] { try sample.addAward("2016", recipients: recipients) }
    sample.register.awards[1].edition = "edition-0"
    #expect(try lines(sample, "awards-recipients", "edition=edition-0") == [42])
    #expect(try lines(sample, "awards-recipients", "edition=edition-1") == [12])
    #expect(try lines(sample, "attendance", "edition=edition-1") == [12])
  }
}
