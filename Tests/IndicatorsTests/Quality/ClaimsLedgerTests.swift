import Register
import Tables
import Testing

@testable import Indicators

struct ClaimsLedgerTests {
  @Test func `a claim of no known indicator or scope cannot be checked`() throws {
    let sample = Sample()
    #expect(try sample.verdict(on: "x", "", "5") == "cannot-be-checked unknownIndicator")
    #expect(
      try sample.verdict(on: "partner-places", "home=x", "5") == "cannot-be-checked unknownScope")
    #expect(try sample.verdict(on: "editions-held", "", "5") == "cannot-be-checked unknownScope")
  }

  @Test(arguments: [
    ("2018-01-01", "cannot-be-checked afterReferenceDay"),
    ("2018", "cannot-be-checked afterReferenceDay"), ("2017-12-31", "11-11 agrees"),
    ("2017", "11-11 agrees"), ("2017/2018", "11-11 agrees"), ("2017-24", "11-11 agrees"),
  ])
  func `a claim after the reference day cannot be checked`(asOf: String, verdict: String) throws {
    var sample = Sample()
    try sample.addPartnership("wolfsburg", from: "2006")
    #expect(
      try sample.verdict(on: "anniversary", "partnership=partnership-0", asOf: asOf, "11")
        == verdict)
  }

  @Test func `what no register holds cannot be checked`() throws {
    #expect(
      try Sample().verdict(on: "diplomatic-anniversary", "country=DE", "45")
        == "cannot-be-checked notInRegister")
  }

  @Test func `the table shows a claim beside what is recorded`() throws {
    var sample = Sample(["wolfsburg": "DE"])
    try sample.addSource("ccfao-2017")
    try sample.addPartnership("wolfsburg", from: "2006")
    try sample.addClaim(
      "anniversary", "partnership=partnership-0", asOf: "2017", "11", sources: [0])
    try sample.addClaim("partner-places", "home=home;continent=europe", asOf: "2017", "3")
    try sample.addClaim("first-established", asOf: "2017-06~", ">2006")
    try sample.addClaim("y", "a=b;c=d", asOf: "2017", "1")
    let ledger = ClaimsLedger(sample, 2017)
    #expect(
      ledger.table?.rows.map(\.printed) == [
        "claim-0 | ccfao-2017 | as stated | Anniversary | home and wolfsburg | 2017 | 11 | 11 "
          + "| agrees | z",
        "claim-1 | x | as stated | Partner places | home; Europe | 2017 | 3 | 1 "
          + "| cannot-be-checked | the records are not declared complete",
        "claim-2 | x | as stated | First established | z | 2017-06~ | >2006 (at least 2007) | 2006 "
          + "| conflicts | z",
        "claim-3 | x | as stated | y | a=b; c=d | 2017 | 1 | x "
          + "| cannot-be-checked | no such indicator is computed",
      ])
    #expect(ClaimVerdict.allCases.map(ledger.count) == [1, 0, 1, 2])
    #expect(ledger.conflicts.map(\.claim.id) == ["claim-2"])
  }

  @Test func `without a claim there is no table`() {
    #expect(ClaimsLedger(Sample(), 2017).table == nil)
  }

  @Test(arguments: [
    ("5", "5"), ("~150", "~150 (135 to 165)"), (">40", ">40 (at least 41)"),
    ("7-8", "7-8 (7 to 8)"),
  ])
  func `a claim of several numbers tells which`(claimed: String, wording: String) throws {
    var sample = Sample()
    try sample.addClaim("first-established", asOf: "2017", claimed)
    #expect(ClaimsLedger(sample, 2017).entries.map(\.claimedWording.en) == [wording])
  }
}
