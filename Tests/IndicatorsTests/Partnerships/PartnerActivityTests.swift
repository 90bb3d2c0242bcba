import Register
import Tables
import Testing

@testable import Indicators

@Suite struct PartnerActivityTests {
  private func worked() throws -> Sample {
    var sample = Sample()
    for partner in ["a", "b", "c", "d"] { try sample.addPartnership(partner, from: "2001") }
    try sample.addPartnership("a", .exchange, from: "2001")
    try sample.addExchange("2015-01-01", with: "a")
    try sample.addExchange("2014-12-31", with: "b")
    try sample.addExchange("2014-24", with: "c")
    try sample.addExchange("2017", with: "e a")
    try sample.addExchange("2014", with: "f")
    return sample
  }

  @Test func `a pair with a delegation in the last three years is active`() throws {
    let table = try #require(try worked().table(PartnerActivity(), 2017))
    #expect(
      table.columns.map(\.id) == [
        "kind", "active", "dormant", "never-recorded", "partnerships", "places-visited",
      ])
    #expect(
      table.rows.map(\.printed) == [
        "friendship | 1-2p | 1-2p | 1p | 4p | 1-2p",
        "exchange | 1p | x | x | 1p | 1p",
        "none | z | z | z | z | 1p",
        "_T | 2-3p | 1-2p | 1p | 5p | 2-3p",
      ])
    #expect(table.charts.map(\.rows) == [0..<2])
  }

  @Test func `the years that keep a partnership active are a choice`() throws {
    var sample = try worked()
    sample.register.choices.dormantAfterYears = 2
    #expect(
      sample.rows(PartnerActivity(), 2017).first
        == "friendship | 1p | 2p | 1p | 4p | 1p")
    sample.register.choices.dormantAfterYears = 4
    #expect(
      sample.rows(PartnerActivity(), 2017).first
        == "friendship | 3p | x | 1p | 4p | 3p")
  }

  @Test func `only delegations between the two places count`() throws {
    var sample = Sample(home: ["home", "other"])
    try sample.addPartnership("a", from: "2001")
    try sample.addPartnership("b", from: "2001")
    try sample.addExchange("2017", with: "a", home: "other")
    try sample.addExchange("2017", with: "b", status: .planned)
    #expect(
      sample.rows(PartnerActivity(), 2017) == [
        "friendship | x | x | 2p | 2p | 1p", "none | z | z | z | z | x",
        "_T | x | x | 2p | 2p | 1p",
      ])
  }

  @Test func `a delegation without a date leaves active and dormant open`() throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2001")
    try sample.addPartnership("b")
    try sample.addExchange("", with: "a b")
    #expect(
      sample.rows(PartnerActivity(), 2017) == [
        "friendship | 0-2p | 0-2p | x | 1-2p | 0-2p", "none | z | z | z | z | 0-1p",
        "_T | 0-2p | 0-2p | x | 1-2p | 0-2p",
      ])
  }

  @Test func `pairs are found by home and partner`() throws {
    var sample = Sample(home: ["x", "y"])
    for (home, partner) in [("x", "a"), ("y", "a"), ("x", "b"), ("x", "a")] {
      try sample.addPartnership(partner, home: home)
    }
    let index = PairIndex(sample.register)
    #expect(index.count == 3)
    let (a, b) = (sample.place("a"), sample.place("b"))
    #expect(index.pair(home: 0, partner: a) == 0)
    #expect(index.pair(home: 1, partner: a) == 1)
    #expect(index.pair(home: 0, partner: b) == 2)
    #expect(index.pair(home: 1, partner: b) == nil)
    #expect(index.pair(home: 0, partner: 0) == nil)
  }

  @Test(arguments: [
    ("2015-01-01", "1p | x | x"), ("2014-12-31", "x | 1p | x"),
    // One day of the winter is within the years, and the trip may have started on it.
    ("2014-24", "0-1p | 0-1p | x"), ("2014-12-2X", "x | 1p | x"),
    // It may have started after the year, which is counted no more.
    ("2017-24", "0-1p | 0-1p | x"), ("2018-01-01", "x | x | 1p"),
  ])
  func `a partnership is active from the first day of the last three years on`(
    date: String, activity: String
  ) throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2001")
    try sample.addExchange(date, with: "a")
    #expect(
      sample.rows(PartnerActivity(), 2017).first?
        .hasPrefix("friendship | \(activity) | 1p") == true)
  }

  @Test func `a trip that may be later keeps nothing active, an earlier one does`() throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2001")
    try sample.addExchange("2017-24", with: "a")
    try sample.addExchange("2016", with: "a")
    try sample.addExchange("2017-24", with: "b", home: "other")
    #expect(
      sample.rows(PartnerActivity(), 2017) == [
        "friendship | 1p | x | x | 1p | 1p", "none | z | z | z | z | x",
        "_T | 1p | x | x | 1p | 1p",
      ])
  }

  @Test func `the last day on which a trip may have started is one of them`() {
    let day = Day.firstDay(ofYear: 2015)
    let latest = LatestStart(certain: day.number - 1, possible: day.number)
    #expect(!latest.isCertainly(onOrAfter: day))
    #expect(latest.isPossibly(onOrAfter: day))
    #expect(!latest.isPossibly(onOrAfter: day.advanced(by: 1)))
  }

  @Test func `an active partnership that is perhaps in force is perhaps one`() throws {
    var sample = Sample()
    try sample.addPartnership("a")
    try sample.addExchange("2017", with: "a b c")
    #expect(
      sample.rows(PartnerActivity(), 2017) == [
        "friendship | 0-1p | x | x | 0-1p | 0-1p", "none | z | z | z | z | 2-3p",
        "_T | 0-1p | x | x | 0-1p | 3p",
      ])
  }

  @Test(arguments: [
    // Ten years until the end of 2019 hold all of them; a release of 2018 may be too early.
    (2019, "1p | x | x"), (2018, "0-1p | 0-1p | x"),
  ])
  func `a trip of some year is within the years that hold all of its days`(
    year: Int, activity: String
  ) throws {
    var sample = Sample()
    sample.register.choices.dormantAfterYears = 10
    try sample.addPartnership("a", from: "2001")
    try sample.addExchange("201X", with: "a")
    #expect(
      sample.rows(PartnerActivity(), year).first == "friendship | \(activity) | 1p | "
        + (year == 2019 ? "1p" : "0-1p"))
  }

  @Test(arguments: [(0, "0-1p | 0-1p | x"), (1, "x | x | 1p")])
  func `a trip of two years may have started on the last day of the first`(
    days: Int, activity: String
  ) throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2001")
    try sample.addExchange("2017-24", with: "a")
    sample.batch.startEarliest[0] = Day.lastDay(ofYear: 2017).advanced(by: days).number
    #expect(
      sample.rows(PartnerActivity(), 2017).first?.hasPrefix("friendship | \(activity)") == true)
  }

  @Test func `where the sources are complete, no visited place is zero of them`() throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2001")
    try sample.declareComplete("delegations", "2015", "2017")
    #expect(
      sample.rows(PartnerActivity(), 2017).first == "friendship | x | x | 1p | 1p | 0p")
    #expect(
      sample.rows(PartnerActivity(), 2018).first == "friendship | x | x | 1p | 1p | x")
  }

  @Test func `trips of the first year in use and to the first place count as others do`() throws {
    var sample = Sample(home: [], ["a": "DE", "b": "PL"])
    try sample.addPartnership("a", from: "1800-01-01", home: "b")
    try sample.addExchange("1800-06-30", with: "a", home: "b")
    #expect(PairIndex(sample.register).pair(home: 1, partner: 0) == 0)
    #expect(sample.rows(PartnerActivity(), 1801).first == "friendship | 1p | x | x | 1p | 1p")
  }
}
