import Register
import Tables
import Testing

@testable import Indicators

@Suite struct PartnershipsInForceTests {
  @Test func `each year has what is in force on its last day`() throws {
    var sample = Sample(["a": "JP", "b": "US", "c": "PL", "d": "DE", "e": "FI"])
    try sample.addPartnership("a", from: "1993-12-31")
    try sample.addPartnership("b", from: "1994-01-01", to: "2015-06")
    try sample.addPartnership("c", .exchange, attested: "2016-12-31")
    try sample.addPartnership("d", .project, from: "2015~")
    try sample.addPartnership("e", .contact)
    let table = try #require(sample.table(PartnershipsInForce(), 2016))
    #expect(
      table.columns.map(\.id) == [
        "year", "friendship", "exchange", "project", "contact", "partnerships", "partner-places",
      ])
    let rows = table.rows.map(\.printed)
    #expect(rows.count == 24)
    #expect(rows[0] == "1993 | 1 | 0-1 | x | 0-1 | 1-3 | 1-3")
    #expect(rows[1] == "1994 | 2 | 0-1 | x | 0-1 | 2-4 | 2-4")
    #expect(rows[21] == "2014 | 2 | 0-1 | x | 0-1 | 2-4 | 2-4")
    #expect(rows[22] == "2015 | 1 | 0-1 | 1 | 0-1 | 2-4 | 2-4")
    #expect(rows[23] == "2016 | 1p | 1p | 1p | 0-1p | 3-4p | 3-4p")
  }

  @Test(arguments: [
    ("2010-01-01", "", 2010), ("2009-12-31", "", 2009), ("2009-24", "", 2010),
    ("", "2012", 2012), ("", "", 2016), ("2010", "2010-12-31", 2016), ("2017", "", 2016),
  ])
  func `the series starts where a partnership first certainly is in force`(
    established: String, other: String, first: Int
  ) throws {
    var sample = Sample(["a": "JP"])
    if established == "2010" {
      try sample.addPartnership("a", from: established, to: other)
    } else {
      try sample.addPartnership("a", from: established, attested: other)
    }
    #expect(sample.rows(PartnershipsInForce(), 2016).first?.hasPrefix("\(first) ") == true)
  }

  @Test func `kinds are stacked where every figure is a single number`() throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2010")
    let exact = try #require(sample.table(PartnershipsInForce(), 2016))
    #expect(exact.charts.map(\.kind) == [.stackedColumns])
    #expect(exact.charts.map(\.valueColumns) == [["friendship"]])
    try sample.addPartnership("b", attested: "2016")
    let bounded = try #require(sample.table(PartnershipsInForce(), 2016))
    #expect(bounded.charts.map(\.kind) == [.columns])
    #expect(bounded.charts.map(\.valueColumns) == [["partnerships"]])
  }
}
