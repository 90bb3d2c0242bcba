import Register
import Testing

@testable import Validation

struct AgreementNamesItsDelegationTests {
  @Test func `an agreement names a listed delegation or none`() throws {
    var records = WrittenRecords()
    try records.addExchange("home-2016-06-konin")
    try records.addAgreement(exchange: "home-2016-06-konin")
    try records.addAgreement(exchange: "")
    #expect(records.lines(AgreementNamesItsDelegation()) == [])
  }

  @Test(arguments: [
    ("home-2016-06-konim", "did you mean 'home-2016-06-konin'?"), ("x", "add it to exchanges"),
  ])
  func `an unknown delegation is a warning`(name: String, repair: String) throws {
    var records = WrittenRecords()
    try records.addExchange("home-2016-06-konin")
    try records.addAgreement(exchange: name)
    #expect(
      records.lines(AgreementNamesItsDelegation()) == [
        "t.csv:3: warning: agreement 'a' names an unknown exchange '\(name)' (\(repair))"
      ])
  }

  @Test func `nothing is said where the exchanges are not listed`() throws {
    var records = WrittenRecords()
    records.exchanges = nil
    try records.addAgreement(exchange: "x")
    #expect(records.lines(AgreementNamesItsDelegation()) == [])
  }

  @Test(arguments: [(1, 1), (2, 0)])
  func `nothing is said where only some exchanges are listed`(accepted: Int, found: Int) throws {
    var records = WrittenRecords()
    records.register.files.append(
      InputFile(
        path: "exchanges.csv", table: "exchanges", read: accepted, accepted: accepted,
        rejected: 0, duplicate: 0))
    try records.addExchange("y")
    try records.addAgreement(exchange: "x")
    #expect(records.lines(AgreementNamesItsDelegation()).count == found)
  }
}

struct AwardNamesItsEditionTests {
  @Test func `an award names a recorded edition or none`() throws {
    var records = WrittenRecords()
    try records.addEdition("s", 7, id: "scholarship-7")
    try records.addAward(edition: "scholarship-7")
    try records.addAward(edition: "")
    #expect(records.lines(AwardNamesItsEdition()) == [])
  }

  @Test(arguments: [
    ("scholarship-8", "did you mean 'scholarship-7'?"), ("x", "add it to editions"),
  ])
  func `an unknown edition is a warning`(name: String, repair: String) throws {
    var records = WrittenRecords()
    try records.addEdition("s", 7, id: "scholarship-7")
    try records.addAward(edition: name)
    #expect(
      records.lines(AwardNamesItsEdition()) == [
        "t.csv:3: warning: award 'w' names an unknown edition '\(name)' (\(repair))"
      ])
  }
}
