import Register
import Tables
import Testing

@testable import Indicators

struct ClaimedPartnershipsTests {
  /// Declared complete at the end of 2016 for the home authority only.
  private func sample() throws -> Sample {
    var sample = Sample(["konin": "PL", "lahti": "FI", "muncie": "US", "atlantis": ""])
    try sample.addPartnership("konin", .exchange, attested: "2016-12-31")
    try sample.addPartnership("lahti", from: "2000-09-07")
    try sample.addPartnership("muncie", from: "1994-09-15", to: "2016-12-31")
    try sample.addPartnership("konin", .intended, attested: "2016")
    try sample.addPartnership("konin", .project, from: "2016")
    try sample.declareComplete("partnerships", "2016", "2016", area: "home")
    return sample
  }

  @Test(arguments: [
    ("home=home", "2016-12-31", "2", "2-2 agrees"),
    ("home=home", "2016-12-30", "3", "2-3 agrees-within-bounds"),
    ("home=home;kind=friendship", "2016-12-30", "2", "2-2 agrees"),
    ("home=home;kind=friendship", "2016-12-31", "1", "1-1 agrees"),
    ("home=home;kind=friendship", "2016-12-31", "2", "1-1 conflicts"),
    ("home=home;kind=friendship", "2017-01-01", "2", "1-1 cannot-be-checked notComplete"),
    ("home=home;kind=friendship", "2017-01-01", "0", "1-1 conflicts"),
    ("home=home;continent=europe", "2016-12-31", "2", "2-2 agrees"),
    ("home=home;continent=north-america", "2016-12-30", "1", "1-1 agrees"),
    ("home=home;continent=africa", "2016-12-31", "0", "0-0 agrees"),
    ("home=home;continent=africa", "2017-12-31", "0", "cannot-be-checked noRecord"),
    ("home=home;country=PL", "2016-12-31", "1", "1-1 agrees"),
    ("home=home;year=2000;kind=friendship", "2017-12-31", "2", "2-2 agrees"),
    ("home=home;kind=exchange", "2016-06-30", "1", "0-1 agrees-within-bounds"),
    ("home=home;kind=intended", "2016-12-31", "1", "cannot-be-checked neverInForce"),
    ("home=konin", "2016-12-31", "1", "cannot-be-checked noRecord"),
  ])
  func `partner places are counted on the claim's day, each once`(
    scope: String, asOf: String, claimed: String, verdict: String
  ) throws {
    #expect(try sample().verdict(on: "partner-places", scope, asOf: asOf, claimed) == verdict)
  }

  @Test func `a partner whose country is not stated may lie in any continent`() throws {
    var sample = try sample()
    try sample.addPartnership("atlantis", from: "2001")
    #expect(
      try sample.verdict(
        on: "partner-places", "home=home;continent=asia", asOf: "2016-12-31", "1")
        == "0-1 agrees-within-bounds")
  }

  @Test func `without a home the partners of all home authorities are counted`() throws {
    var sample = Sample(home: ["home", "second"], ["konin": "PL"])
    sample.addPlace("stranger", "CN")
    try sample.addPartnership("konin", from: "2000")
    try sample.addPartnership("konin", from: "2000", home: "second")
    try sample.addPartnership("home", from: "2000", home: "stranger")
    try sample.declareComplete("partnerships", "2000", "2017")
    #expect(try sample.verdict(on: "partner-places", "", "1") == "1-1 agrees")
  }

  @Test(arguments: [
    ("kind=friendship", "2017", "1994", "1994-1994 agrees"),
    ("kind=friendship", "2017", "1993", "1994-1994 cannot-be-checked notComplete"),
    ("kind=friendship", "2017", "1995", "1994-1994 conflicts"),
    ("kind=project", "2017", "2016", "2016-2016 agrees"),
    ("kind=exchange", "2017", "2010", "0-2016 agrees-within-bounds"),
    ("", "2017", "1994", "0-1994 agrees-within-bounds"),
    ("kind=friendship", "1994-01-01", "1994", "cannot-be-checked noRecord"),
    ("kind=contact", "2017", "1994", "cannot-be-checked noRecord"),
  ])
  func `the first partnership may be earlier than what is recorded, not later`(
    scope: String, asOf: String, claimed: String, verdict: String
  ) throws {
    #expect(try sample().verdict(on: "first-established", scope, asOf: asOf, claimed) == verdict)
  }

  @Test(arguments: [
    ("2006", "", "2017", "11", "11-11 agrees"), ("2006", "", "2016", "10", "10-10 agrees"),
    ("1996-08-04", "", "2017-10-11", "30", "21-21 conflicts"),
    ("1996-08-04", "", "2017-10-11", "21", "21-21 agrees"),
    ("2006", "", "2016/2017", "11", "10-11 agrees-within-bounds"),
    ("200X", "", "2017", "11", "8-17 agrees-within-bounds"),
    ("", "2016-12-31", "2017", "5", "1- agrees-within-bounds"),
    ("", "2016-12-31", "2017", "0", "1- conflicts"),
    ("", "", "2017", "5", "cannot-be-checked notDated"),
    ("2017", "", "2016", "0", "0-0 agrees"),
    ("2006", "", "/2017", "11", "0-11 agrees-within-bounds"),
    ("2006", "", "/2017", "12", "0-11 conflicts"),
  ])
  func `an anniversary is counted in calendar years`(
    established: String, attested: String, asOf: String, claimed: String, verdict: String
  ) throws {
    var sample = Sample()
    try sample.addPartnership("wolfsburg", from: established, attested: attested)
    #expect(
      try sample.verdict(on: "anniversary", "partnership=partnership-0", asOf: asOf, claimed)
        == verdict)
  }

  @Test(arguments: [
    ("2015-12-31", "cannot-be-checked noRecord"), ("2016-01-01", "2016-2016 agrees"),
    ("2016-06-30", "2016-2016 agrees"),
  ])
  func `a partnership of a year may have begun on its first day`(
    asOf: String, verdict: String
  ) throws {
    var sample = Sample()
    try sample.addPartnership("konin", from: "2016")
    #expect(try sample.verdict(on: "first-established", "", asOf: asOf, "2016") == verdict)
  }

  @Test(arguments: [
    ("year=0001", "cannot-be-checked noRecord"), ("year=9999", "1-1 agrees"),
    ("year=0000", "cannot-be-checked unknownScope"), ("year=201", "cannot-be-checked unknownScope"),
    ("tolerance=99.9", "1-1 agrees"), ("tolerance=100.0", "1-1 agrees"),
    ("tolerance=100.1", "cannot-be-checked unknownScope"),
    ("tolerance=1000", "cannot-be-checked unknownScope"),
  ])
  func `a year has four digits, and a tolerance is at most all`(
    scope: String, verdict: String
  ) throws {
    var sample = Sample()
    try sample.addPartnership("konin", from: "2000")
    #expect(
      try sample.verdict(on: "partner-places", scope, "1")
        == verdict)
  }
}
