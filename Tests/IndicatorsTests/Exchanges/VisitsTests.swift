import Register
import Tables
import Testing

@testable import Indicators

@Suite struct VisitsTests {
  @Test func `a trip to two places is two visits`() throws {
    var sample = Sample()
    try sample.addExchange("2016-01-01", with: "a b")
    try sample.addExchange("2015-12-31", with: "b")
    try sample.addExchange("2016")
    try sample.addExchange("2017-01-01", with: "a")
    #expect(
      sample.rows(ExchangeIndicator.visitsByPartner, 2016) == [
        "b | 1p | 2", "a | 1p | 1", "_U | 1p | 1", "_T | 3p | 4",
      ])
  }

  @Test func `visits stand under the country of the place`() throws {
    var sample = Sample(["a": "DE", "b": "DE", "c": "PL"])
    try sample.addExchange("2016-01-01", with: "a b")
    try sample.addExchange("2015-12-31", with: "c")
    try sample.addExchange("2016", with: "nowhere")
    try sample.addExchange("2016")
    #expect(
      sample.rows(ExchangeIndicator.visitsByCountry, 2016) == [
        "DE | 2p | 2", "PL | x | 1", "_U | 2p | 2", "_T | 4p | 5",
      ])
  }

  @Test func `visits stand under the continent of the place`() throws {
    var sample = Sample(["a": "DE", "b": "JP", "c": "PL"])
    try sample.addExchange("2016-01-01", with: "a b")
    try sample.addExchange("2015-12-31", with: "c")
    try sample.addExchange("2016", with: "nowhere")
    #expect(
      sample.rows(ExchangeIndicator.visitsByContinent, 2016) == [
        "europe | 1p | 2", "asia | 1p | 1", "_U | 1p | 1", "_T | 3p | 4",
      ])
  }
}
