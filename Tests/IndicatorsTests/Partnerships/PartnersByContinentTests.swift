import Register
import Tables
import Testing

@testable import Indicators

@Suite struct PartnersByContinentTests {
  /// The rows of the worked table, without the one that is only possible.
  private func worked() throws -> Sample {
    var sample = Sample([
      "jp": "JP", "kr": "KR", "de": "DE", "fi": "FI", "pl": "PL", "mk": "MK", "gb": "GB",
    ])
    try sample.addPartnership("jp", from: "1993-10-14")
    try sample.addPartnership("kr", from: "2016")
    try sample.addPartnership("de", from: "1996-08-04", to: "2016-12-31")
    try sample.addPartnership("fi", from: "2000-09-07", to: "2017-01-01")
    try sample.addPartnership("pl", .exchange, attested: "2016-12-31")
    try sample.addPartnership("pl", .intended, attested: "2016-11-07")
    return sample
  }

  @Test func `partnerships stand under the continent of the partner`() throws {
    let table = try #require(try worked().table(PartnersByContinent(), 2016))
    #expect(
      table.columns.map(\.id) == [
        "continent", "friendship", "exchange", "partnerships", "partner-places", "countries",
      ])
    #expect(
      table.rows.map(\.printed) == [
        "asia | 2p | x | 2p | 2p | 2p",
        "europe | 1p | 1p | 2p | 2p | 2p",
        "_T | 3p | 1p | 4p | 4p | 4p",
      ])
    #expect(table.charts.map(\.rows) == [0..<2])
    #expect(table.charts.map(\.valueColumns) == [["friendship", "exchange"]])
  }

  @Test func `a partnership attested after the day may be in force on it`() throws {
    var sample = try worked()
    try sample.addPartnership("mk", .exchange, attested: "2017-01-01")
    #expect(
      sample.rows(PartnersByContinent(), 2016) == [
        "asia | 2p | x | 2p | 2p | 2p",
        "europe | 1p | 1-2p | 2-3p | 2-3p | 2-3p",
        "_T | 3p | 1-2p | 4-5p | 4-5p | 4-5p",
      ])
  }

  @Test func `a place with two partnerships is one partner place`() throws {
    var sample = Sample(home: ["home", "other"], ["pl": "PL"])
    try sample.addPartnership("pl", from: "2001")
    try sample.addPartnership("pl", .exchange, attested: "2017")
    try sample.addPartnership("pl", from: "2002", home: "other")
    #expect(
      sample.rows(PartnersByContinent(), 2016) == [
        "europe | 2p | 0-1p | 2-3p | 1p | 1p", "_T | 2p | 0-1p | 2-3p | 1p | 1p",
      ])
  }

  @Test func `partners without a country stand under not stated`() throws {
    var sample = try worked()
    try sample.addPartnership("nowhere", from: "2001")
    #expect(
      sample.rows(PartnersByContinent(), 2016).suffix(2) == [
        "_U | 1p | x | 1p | 1p | 0-1p", "_T | 4p | 1p | 5p | 5p | 4-5p",
      ])
    #expect(
      sample.table(PartnersByContinent(), 2016)?.rows.map(\.role).suffix(2) == [
        .unknown, .total,
      ])
  }

  @Test func `where the sources are complete for the day, nothing is zero`() throws {
    var sample = try worked()
    try sample.declareComplete("partnerships", "2016-12-31", "2016-12-31", area: "home")
    #expect(
      sample.rows(PartnersByContinent(), 2016).first == "asia | 2p | 0p | 2p | 2p | 2p")
  }

  @Test func `partnerships of other authorities are not counted`() throws {
    var sample = Sample(["pl": "PL", "elsewhere": "CN"])
    try sample.addPartnership("pl", from: "2001", home: "elsewhere")
    #expect(sample.table(PartnersByContinent(), 2016) == nil)
  }

  @Test func `where every partnership has ended, only the total stands`() throws {
    var sample = Sample(["pl": "PL"])
    try sample.addPartnership("pl", from: "2001", to: "2010")
    #expect(sample.rows(PartnersByContinent(), 2016) == ["_T | x | x | x"])
    #expect(sample.table(PartnersByContinent(), 2016)?.charts == [])
  }
}
