import Register
import Tables
import Testing

@testable import Indicators

@Suite struct DelegationsByYearTests {
  private func worked() throws -> Sample {
    var sample = Sample()
    try sample.addExchange("2015-12-31/2016-01-05", .incoming)
    try sample.addExchange("2016-01-01", .outgoing)
    try sample.addExchange("2016-05", nil)
    try sample.addExchange("2015-24", .joint)
    try sample.addExchange("2016", .incoming, status: .planned)
    try sample.addExchange("2016", .incoming, home: "other")
    try sample.addExchange("2017-01-01", .incoming)
    return sample
  }

  @Test func `a delegation stands in the year in which its trip starts`() throws {
    let table = try #require(
      try worked().table(ExchangeIndicator.delegationsByDirection, 2016))
    #expect(table.columns.map(\.id) == ["year", "in", "out", "joint", "not-stated", "total"])
    #expect(
      table.rows.map(\.printed) == [
        "2015 | 1 | x | x | x | 1", "2016 | x | 1p | x | 1p | 2p", "_U | x | x | 1 | x | 1",
        "_T | 1 | 1 | 1 | 1 | 4",
      ])
    #expect(table.rows.map(\.role) == [.body, .body, .unknown, .total])
    #expect(table.charts.map(\.rows) == [0..<2])
  }

  @Test func `where the sources are complete, no delegation is zero`() throws {
    var sample = try worked()
    try sample.declareComplete("delegations", "2015", "2016", area: "home")
    #expect(
      sample.rows(ExchangeIndicator.delegationsByDirection, 2016) == [
        "2015 | 1 | 0 | 0 | 0 | 1", "2016 | 0p | 1p | 0p | 1p | 2p", "_U | x | x | 1 | x | 1",
        "_T | 1 | 1 | 1 | 1 | 4",
      ])
  }

  @Test func `a total over complete years without a delegation is zero`() throws {
    var sample = Sample()
    try sample.addExchange("2015", .incoming)
    try sample.declareComplete("delegations", "2015", "2016")
    #expect(
      sample.rows(ExchangeIndicator.delegationsByDirection, 2016) == [
        "2015 | 1 | 0 | 0 | 1", "2016 | 0p | 0p | 0p | 0p", "_T | 1 | 0 | 0 | 1",
      ])
  }

  @Test func `delegations without a determinable year have a table too`() throws {
    var sample = Sample()
    try sample.addExchange("", .incoming)
    #expect(
      sample.rows(ExchangeIndicator.delegationsByDirection, 2016) == [
        "2016 | x | x | x | x", "_U | 1 | x | x | 1", "_T | 1 | x | x | 1",
      ])
  }

  @Test func `every kind has its column`() throws {
    var sample = Sample()
    try sample.addExchange("2015-12-31", kind: .official)
    try sample.addExchange("2016-01-01", kind: .culture)
    try sample.addExchange("2016", kind: .culture)
    try sample.addExchange("2016")
    try sample.addExchange("", kind: .civil)
    let table = try #require(sample.table(ExchangeIndicator.delegationsByKind, 2016))
    #expect(
      table.columns.map(\.id) == [
        "year", "official", "civil", "education", "culture", "business", "not-stated", "total",
      ])
    #expect(
      table.rows.map(\.printed) == [
        "2015 | 1 | x | x | x | x | x | 1", "2016 | x | x | x | 2p | x | 1p | 3p",
        "_U | x | 1 | x | x | x | x | 1", "_T | 1 | 1 | x | 2 | x | 1 | 5",
      ])
  }

  @Test func `without a record there is no table`() throws {
    var sample = Sample()
    #expect(sample.table(ExchangeIndicator.delegationsByDirection, 2016) == nil)
    try sample.addExchange("2016", status: .cancelled)
    try sample.addExchange("2017", .incoming)
    #expect(sample.table(ExchangeIndicator.delegationsByDirection, 2016) == nil)
  }
}
