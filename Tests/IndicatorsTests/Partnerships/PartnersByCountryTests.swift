import Register
import Tables
import Testing

@testable import Indicators

@Suite struct PartnersByCountryTests {
  @Test func `partnerships stand under the country of the partner, most places first`() throws {
    var sample = Sample(["a": "PL", "b": "DE", "c": "US", "d": "US"])
    try sample.addPartnership("a", from: "2016-12-31")
    try sample.addPartnership("a", .exchange)
    try sample.addPartnership("b", from: "2017-01-01")
    try sample.addPartnership("c", from: "2001", to: "2017-01-01")
    try sample.addPartnership("d", from: "2001", to: "2016-12-31")
    try sample.addPartnership("e", from: "2001")
    let table = try #require(sample.table(PartnersByCountry(), 2016))
    #expect(table.columns.map(\.id) == ["country", "partnerships", "partner-places"])
    #expect(
      table.rows.map(\.printed) == [
        "PL | 1-2p | 1p", "US | 1p | 1p", "_U | 1p | 1p", "_T | 3-4p | 3p",
      ])
    #expect(table.rows.map(\.role) == [.body, .body, .unknown, .total])
    #expect(table.charts.map(\.rows) == [0..<2])
  }

  @Test func `certain places go before possible ones, and not stated last`() throws {
    var sample = Sample(["a": "BR", "b": "DE", "c": "DE"])
    try sample.addPartnership("b", from: "2001")
    try sample.addPartnership("c", from: "2001")
    try sample.addPartnership("a")
    for place in ["x", "y", "z"] { try sample.addPartnership(place, from: "2001") }
    #expect(
      sample.rows(PartnersByCountry(), 2016).map { $0.prefix(2) } == ["DE", "BR", "_U", "_T"])
  }

  @Test func `one certain place goes before two possible ones`() throws {
    var sample = Sample(["a": "BR", "b": "BR", "c": "DE"])
    try sample.addPartnership("a")
    try sample.addPartnership("b")
    try sample.addPartnership("c", from: "2001")
    #expect(
      sample.rows(PartnersByCountry(), 2016) == [
        "DE | 1p | 1p", "BR | 0-2p | 0-2p", "_T | 1-3p | 1-3p",
      ])
  }
}
