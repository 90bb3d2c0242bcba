import Register
import Tables
import Testing

@testable import Indicators

/// Shares, changes and ranks, which obey the bounds of what they are reckoned from.
@Suite struct DerivedFiguresTests {
  private func partnerships() throws -> Sample {
    var sample = Sample(["a": "DE", "b": "DE", "c": "PL", "d": "JP", "e": "JP", "f": "JP"])
    try sample.addPartnership("a", from: "2010")
    try sample.addPartnership("b", from: "2014")
    try sample.addPartnership("c", from: "2010")
    try sample.addPartnership("d", from: "2010")
    // Perhaps in force until the end of 2015, certainly from then on.
    try sample.addPartnership("e", attested: "2015-12-31")
    try sample.addPartnership("f", attested: "2016-12-31")
    return sample
  }

  @Test func `shares of exact counts are rounded once`() throws {
    var sample = Sample(["a": "DE", "b": "PL", "c": "JP"])
    for partner in ["a", "a", "b", "c", "c", "c"] { try sample.addExchange("2016", with: partner) }
    // count, share, rank
    #expect(
      try sample.rows(
        TabulationRequest("visits", by: "country", measures: ["count", "share", "rank"]), 2017)
        == ["JP | 3 | 500 | 1", "DE | 2 | 333 | 2", "PL | 1 | 167 | 3", "_T | 6 | 1000 | z"])
  }

  @Test func `of a part of the records the counts stand in the place of shares and ranks`() throws {
    var sample = Sample(["a": "DE", "b": "PL"])
    for partner in ["a", "a", "b"] { try sample.addExchange("2016", with: partner) }
    let request = TabulationRequest("visits", by: "country", measures: ["share", "rank"])
    let tabulation = try sample.tabulation(request, 2017)
    let frame = sample.frame(2017)
    var tally = tabulation.empty(in: frame.scope)
    for facts in sample.allFacts(in: frame.scope) { tally.add(facts) }
    let part = try #require(tabulation.finish(tally, of: tally, in: frame))
    #expect(part.rows.map(\.printed) == ["DE | 2 | 2", "PL | 1 | 1", "_T | 3 | 3"])
  }

  @Test func `equal figures share a rank, and what is not stated has none`() throws {
    var sample = Sample(["a": "DE", "b": "PL", "c": "JP", "d": ""])
    for partner in ["a", "a", "b", "b", "c", "d"] { try sample.addExchange("2016", with: partner) }
    #expect(
      try sample.rows(TabulationRequest("visits", by: "country", measures: ["rank"]), 2017)
        == ["DE | 1", "PL | 1", "JP | 3", "_U | z", "_T | z"])
  }

  @Test func `shares and ranks of stocks keep their bounds`() throws {
    let request = TabulationRequest(
      "partnerships", by: "country", where: [("year", ["2014"])],
      measures: ["count", "share", "rank"])
    // DE 2, JP 1 to 3, PL 1, in all 4 to 6
    #expect(
      try partnerships().rows(request, 2016) == [
        "JP | 1-3 | 250-500 | 1", "DE | 2 | 333-500 | 1", "PL | 1 | 166-250 | 2",
        "_T | 4-6 | 1000 | z",
      ])
  }

  @Test func `a change from a year that is not asked for is none`() throws {
    var sample = Sample()
    for year in ["2014", "2015", "2015", "2015", "2016", ""] { try sample.addExchange(year) }
    #expect(
      try sample.rows(
        TabulationRequest(
          "delegations", by: "year", where: [("year", ["2015..2016"])],
          measures: ["count", "change"]),
        2016) == ["2015 | 3 | z", "2016 | 1p | -2p", "_T | 4 | z"])
    #expect(
      try sample.rows(
        TabulationRequest("delegations", by: "year", measures: ["change"]), 2016)
        == ["2014 | x", "2015 | 2", "2016 | -2p", "_U | z", "_T | z"])
    #expect(
      try sample.rows(
        TabulationRequest("delegations", by: "direction", across: "year", measures: ["change"]),
        2016
      )
      .first { $0.hasPrefix("out") } == "out | x | 2 | -2p | z | z")
  }

  @Test func `a sum without an upper bound has a share of at most all`() throws {
    var sample = Sample()
    try sample.addAgreement("2015", documents: ">=3")
    try sample.addAgreement("2016", documents: "1")
    #expect(
      try sample.rows(
        TabulationRequest("agreements", by: "year", measures: ["share", "change"]), 2016)
        == ["2015 | 0-1000 | x", "2016 | 0-250p | --2p", "_T | 1000 | z"])
  }

  @Test(arguments: [
    (
      TabulationRequest("partnerships", by: "kind", "year", measures: ["share"]),
      "measures: a stock has no share in the sum of its periods (name another dimension last in 'by')"
    ),
    (
      TabulationRequest("delegations", by: "kind", measures: ["change"]),
      "measures: a change needs the periods in rows or across (add 'year' to 'by')"
    ),
    (
      TabulationRequest("participations", by: "city", measures: ["change"]),
      "measures: a change needs the periods in rows or across (add 'cohort' to 'by')"
    ),
  ])
  func `what cannot be reckoned is refused`(request: TabulationRequest, complaint: String) {
    #expect(Sample().complaints(request) == [complaint])
  }

  @Test(arguments: 1...60)
  func `a share, a change and a rank hold whatever their bounds allow`(seed: Int) throws {
    let sample = try Sample.random(seed)
    let request = TabulationRequest(
      "partnerships", by: "year", "country", measures: ["count", "share", "rank"])
    let table = try sample.table(request, 2017)
    #expect(table.brokenIdentities == [])
    for row in table.rows where row.role == .body {
      let figures = row.observations
      guard let least = figures[0].lower,
        let low = figures[1].lower, let high = figures[1].upper
      else { continue }
      #expect(0 <= low && low <= high && high <= 1000, "\(row.printed)")
      #expect(least == 0 || high > 0, "\(row.printed)")
      #expect(figures[2].value ?? 1 >= 1, "\(row.printed)")
    }
  }

  @Test func `a change is as wide as the counts of both years`() throws {
    var sample = Sample()
    try sample.addAgreement("2015", documents: "4")
    try sample.addAgreement("2016", documents: "2-5")
    try sample.addAgreement("2017", documents: "6")
    let request = TabulationRequest("agreements", by: "year", measures: ["change"])
    #expect(
      try sample.rows(request, 2017) == ["2015 | x", "2016 | -2-1", "2017 | 1-4p", "_T | z"])
  }

  @Test func `before the first year in use there is none to change from`() throws {
    var sample = Sample()
    try sample.addExchange("1800")
    try sample.addExchange("")
    let request = TabulationRequest("delegations", by: "year", measures: ["change"])
    #expect(try sample.rows(request, 1801).first == "1800 | z")
  }

  @Test func `nothing has no shares`() throws {
    var sample = Sample()
    try sample.addExchange("2015", .outgoing)
    try sample.declareComplete("delegations", "2016", "2016")
    #expect(
      try sample.rows(
        TabulationRequest("delegations", by: "direction", across: "year", measures: ["share"]),
        2016) == [
          "in | x | z | x", "out | 1000 | z | 1000", "joint | x | z | x", "_T | 1000 | z | 1000",
        ])
  }

  @Test func `none of perhaps none is a share of none`() throws {
    var sample = Sample(["a": "PL", "b": "JP"])
    try sample.addPartnership("a", from: "2000", to: "2014-06-30")
    try sample.addPartnership("b")
    try sample.declareComplete("partnerships", "2014", "2014")
    let request = TabulationRequest(
      "partnerships", by: "country", across: "year", where: [("year", ["2013..2014"])],
      measures: ["share"])
    #expect(
      try sample.rows(request, 2017)
        == ["JP | 0-500 | 0-1000", "PL | 500-1000 | 0", "_T | 1000 | z"])
  }

  @Test func `a figure without an upper bound may be the largest`() throws {
    var sample = Sample()
    try sample.addAgreement("2014", documents: "2")
    try sample.addAgreement("2015", documents: ">=3")
    try sample.addAgreement("2016", documents: "5")
    #expect(
      try sample.rows(TabulationRequest("agreements", by: "year", measures: ["rank"]), 2016)
        == ["2014 | 3", "2015 | 1", "2016 | 1p", "_T | z"])
  }

  @Test func `what is not stated outranks nothing`() throws {
    var sample = Sample(["a": "DE", "d": ""])
    for partner in ["a", "d", "d"] { try sample.addExchange("2016", with: partner) }
    #expect(
      try sample.rows(TabulationRequest("visits", by: "country", measures: ["rank"]), 2017)
        == ["DE | 1", "_U | z", "_T | z"])
  }

  @Test func `countries of people stand by how many they are at least`() throws {
    var sample = Sample(["a": "DE", "b": "PL"])
    try sample.addExchange("2016", with: "a", headcount: ">5")
    try sample.addExchange("2016", with: "b", headcount: "8")
    #expect(
      try sample.rows(
        TabulationRequest("delegations", by: "country", measures: ["person-trips"]), 2017)
        == ["PL | 8 (1/1)", "DE | 6- (1/1)", "_T | 14- (2/2)"])
  }

  @Test func `what is none outranks nothing, and of nothing all are first`() throws {
    var sample = Sample()
    for direction in [Direction.incoming, .incoming, .outgoing] {
      try sample.addExchange("2016", direction)
    }
    try sample.declareComplete("delegations", "2015", "2016")
    // 2015, 2016, both
    #expect(
      try sample.rows(
        TabulationRequest(
          "delegations", by: "direction", across: "year", where: [("year", ["2015..2016"])],
          measures: ["rank"]), 2016)
        == ["in | 1 | 1p | 1", "out | 1 | 2p | 2", "joint | 1 | 3p | 3", "_T | z | z | z"])
  }

  @Test func `the second year in use changes from the first`() throws {
    var sample = Sample()
    for year in ["1800", "1801", "1801"] { try sample.addExchange(year) }
    #expect(
      try sample.rows(
        TabulationRequest("delegations", by: "year", measures: ["count", "change"]), 1801)
        == ["1800 | 1 | z", "1801 | 2p | 1p", "_T | 3 | z"])
  }

  @Test func `one of one to two is all of them`() throws {
    var sample = Sample(["a": "DE", "b": "DE"])
    try sample.addPartnership("a", from: "2001")
    try sample.addPartnership("b")
    #expect(
      try sample.rows(
        TabulationRequest("partnerships", by: "country", measures: ["count", "share"]), 2016)
        == ["DE | 1-2p | 1000p"])
  }

  @Test func `a sum that cannot be held ranks and weighs as none`() throws {
    var sum = FigureSum()
    for _ in 0..<2 { sum.add(FigureBounds(lower: .max, upper: .max), isStated: true) }
    #expect(CubeValue.sum(sum).weight == 0)
    let sample = Sample(["a": "DE"])
    let tabulation = try sample.tabulation(
      TabulationRequest("agreements", by: "country", measures: ["rank"]), 2016)
    let packing = try #require(tabulation.packing(in: sample.frame(2016).scope))
    var cube = Cube(tabulation, packing)
    cube.add([.sum(sum)], to: packing.number([1]))
    let ranks = GroupRanks(tabulation, cube, measure: 0)
    #expect([-1, 0].map { ranks.larger(than: $0, in: [nil]) } == [1, 0])
  }
}
