import Register
import Testing

@testable import Indicators

@Suite struct PartnershipTermTests {
  @Test(arguments: [
    ("1993-10-14", "", "1993-10-14"),
    ("2006", "", "2006-01-01...2006-12-31"),
    ("2016", "2016-06-30", "2016-01-01...2016-06-30"),
    ("2016", "2017-06-30", "2016-01-01...2016-12-31"),
    ("2016-05-01", "2016-05-01", "2016-05-01"),
    ("2016-05-01", "2016-04-30", "2016-05-01"),
    ("", "2016-12-31", ".....2016-12-31"),
    ("", "2016", ".....2016-12-31"),
    ("2016", "2016-01-01", "2016-01-01"),
    ("2016", "2016-03-01/2016-06-30", "2016-01-01...2016-03-01"),
    ("", "", "......."),
  ])
  func `a partnership began when it was established, or by the day that attests it`(
    established: String, attested: String, began: String
  ) throws {
    var sample = Sample()
    try sample.addPartnership("p", from: established, attested: attested)
    #expect("\(sample.register.partnerships[0].term.began)" == began)
  }

  @Test(arguments: [
    ("", "2016", ".....2016-12-31"), ("2016", "2016-06-30", "2016-01-01...2016-06-30"),
    ("2016", "2017", "2016-01-01...2016-12-31"), ("2016", "2015", "2016-01-01...2016-12-31"),
  ])
  func `a partnership began by the day on which it ended`(
    established: String, ended: String, began: String
  ) throws {
    var sample = Sample()
    try sample.addPartnership("p", from: established, to: ended)
    #expect("\(sample.register.partnerships[0].term.began)" == began)
  }

  @Test(arguments: [
    ("2016-12-31", "", true, true),
    ("2017-01-01", "", false, false),
    ("2016", "", true, true),
    ("2016-24", "", false, true),
    ("2016-12/2017-01", "", true, true),
    ("2000", "2016-12-31", false, false),
    ("2000", "2017-01-01", true, true),
    ("2000", "2017", true, true),
    ("2000", "2016", false, false),
    ("2000", "2016~", false, false),
    ("2000", "2016-24", false, true),
    ("2000", "2016-12/2017-01", true, true),
    ("2000", "2016-11/2016-12", false, false),
    ("2000", "201X", false, true),
    ("", "2017-01-01", false, true),
    ("", "2016-12-31", false, false),
    ("", "", false, true),
  ])
  func `on the day a partnership ends it is in force no longer`(
    established: String, ended: String, isCertain: Bool, isPossible: Bool
  ) throws {
    var sample = Sample()
    try sample.addPartnership("p", from: established, to: ended)
    let term = sample.register.partnerships[0].term
    let day = Day.lastDay(ofYear: 2016)
    #expect(term.isCertainlyInForce(on: day) == isCertain)
    #expect(term.isPossiblyInForce(on: day) == isPossible)
  }
}
