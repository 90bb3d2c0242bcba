import Register
import Tables
import Testing

@testable import Indicators

@Suite struct PartnershipChangesTests {
  private func worked() throws -> Sample {
    var sample = Sample()
    try sample.addPartnership("a", from: "2014-12-31")
    try sample.addPartnership("b", from: "2015-01-01", to: "2016-12-31")
    try sample.addPartnership("c", from: "2015~", to: "2017-01-01")
    try sample.addPartnership("d", from: "2014-24")
    try sample.addPartnership("e", attested: "2016-12-31")
    try sample.addPartnership("f", from: "2013", to: "201X")
    return sample
  }

  @Test func `what is established and ended stands in its year`() throws {
    let table = try #require(try worked().table(PartnershipChanges(), 2016))
    #expect(table.columns.map(\.id) == ["year", "established", "ended", "in-force"])
    #expect(
      table.rows.map(\.printed) == [
        "2013 | 1 | x | 0-2",
        "2014 | 1 | x | 1-4",
        "2015 | 2 | x | 4-6",
        "2016 | x | 1p | 4-5p",
        "_U | 2 | 0-1 | z",
        "_T | 6 | 1-2 | z",
      ])
    #expect(table.rows.map(\.role).suffix(2) == [.unknown, .total])
    #expect(table.charts.map(\.rows) == [0..<4])
  }

  @Test func `a year without changes is zero where the sources are complete for it`() throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2014-12-31")
    try sample.addPartnership("b", from: "2016-01-01")
    try sample.declareComplete("partnerships", "2014", "2016")
    #expect(
      sample.rows(PartnershipChanges(), 2016) == [
        "2014 | 1 | 0 | 1", "2015 | 0 | 0 | 1", "2016 | 1p | 0p | 2p", "_T | 2 | 0 | z",
      ])
  }

  @Test func `what may have begun after the year is in the upper bound only`() throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2014-12-31")
    try sample.addPartnership("b", attested: "2017-01-01")
    try sample.addPartnership("c", attested: "2016-12-31")
    #expect(
      sample.rows(PartnershipChanges(), 2016).suffix(3) == [
        "2016 | x | x | 2-3p", "_U | 1-2 | x | z", "_T | 2-3 | x | z",
      ])
  }

  @Test func `where nothing is undetermined there is no row for it`() throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2014", to: "2017")
    #expect(
      sample.rows(PartnershipChanges(), 2016) == [
        "2014 | 1 | x | 1", "2015 | x | x | 1", "2016 | x | x | 1p", "_T | 1 | x | z",
      ])
  }
}
