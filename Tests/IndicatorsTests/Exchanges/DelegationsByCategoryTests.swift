import Register
import Tables
import Testing

@testable import Indicators

@Suite struct DelegationsByCategoryTests {
  @Test func `fields overlap, and the last row counts each delegation once`() throws {
    var sample = Sample()
    try sample.addExchange("2015-12-31", fields: "culture")
    try sample.addExchange("2016-01-01", fields: "culture education")
    try sample.addExchange("2016")
    let table = try #require(sample.table(ExchangeIndicator.delegationsByField, 2016))
    #expect(table.columns.map(\.id) == ["field", "year-2016", "all-years"])
    #expect(
      table.rows.map(\.printed) == [
        "culture | 1p | 2", "education | 1p | 1", "_U | 1p | 1", "_T | 2p | 3",
      ])
    #expect(table.notes.map(\.id).contains("fields-overlap"))
  }

  @Test func `levels keep the codebook's order`() throws {
    var sample = Sample()
    try sample.addExchange("2015-12-31", level: .council)
    try sample.addExchange("2016-01-01", level: .mayor)
    try sample.addExchange("", level: .mayor)
    try sample.addExchange("2016")
    #expect(
      sample.rows(ExchangeIndicator.delegationsByLevel, 2016) == [
        "mayor | 1p | 2", "council | x | 1", "_U | 1p | 1", "_T | 2p | 4",
      ])
  }

  @Test func `a trip stands in the month in which it starts`() throws {
    var sample = Sample()
    for date in ["2016-01-31/2016-02-02", "2016-02", "2015-02-28", "2016-21", "2016"] {
      try sample.addExchange(date)
    }
    #expect(
      sample.rows(ExchangeIndicator.delegationsByMonth, 2016) == [
        "01 | 1p | 1", "02 | 1p | 2", "_U | 2p | 2", "_T | 4p | 5",
      ])
  }

  @Test func `without a known category there is no chart`() throws {
    var sample = Sample()
    try sample.addExchange("2016")
    let table = try #require(sample.table(ExchangeIndicator.delegationsByLevel, 2016))
    #expect(table.rows.map(\.printed) == ["_U | 1p | 1", "_T | 1p | 1"])
    #expect(table.charts == [])
  }

  @Test func `what is not stated is called so, a month is not determinable`() throws {
    var sample = Sample()
    try sample.addExchange("2016")
    func label(_ indicator: ExchangeIndicator) throws -> String {
      let table = try #require(sample.table(indicator, 2016))
      return table.rows[0].cells[0].text.en
    }
    #expect(try label(.delegationsByMonth) == "Period not determinable")
    #expect(try label(.delegationsByLevel) == "Not stated")
  }

  @Test(arguments: [
    (ExchangeIndicator.delegationsByField, "Distinct delegations"),
    (.delegationsByLevel, "Total"),
  ])
  func `the total of what overlaps says so`(indicator: ExchangeIndicator, label: String) throws {
    var sample = Sample()
    try sample.addExchange("2016", fields: "culture", level: .mayor)
    let table = try #require(sample.table(indicator, 2016))
    #expect(table.rows.last?.cells.first?.text.en == label)
  }

  @Test func `no more than fifteen categories are drawn`() throws {
    var sample = Sample()
    for number in 10...25 { try sample.addExchange("2016", fields: "field-\(number)") }
    let table = try #require(sample.table(ExchangeIndicator.delegationsByField, 2016))
    #expect(table.rows.count == 17)
    #expect(table.charts.map(\.rows) == [0..<15])
  }

  @Test func `a single category is drawn, what is not stated is not`() throws {
    var sample = Sample(["a": "DE"])
    try sample.addExchange("2016", with: "a")
    try sample.addExchange("2016")
    let table = try #require(sample.table(ExchangeIndicator.visitsByCountry, 2016))
    #expect(table.charts.map(\.rows) == [0..<1])
  }
}
