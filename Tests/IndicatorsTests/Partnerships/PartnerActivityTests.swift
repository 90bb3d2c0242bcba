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
}
