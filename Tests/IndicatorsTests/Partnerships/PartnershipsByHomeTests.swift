import Register
import Tables
import Testing

@testable import Indicators

@Suite struct PartnershipsByHomeTests {
  @Test func `partnerships stand under their home authority, most first`() throws {
    var sample = Sample(home: ["x", "y", "z"], ["a": "PL", "b": "DE", "c": "US"])
    try sample.addPartnership("a", from: "2016-12-31", home: "x")
    try sample.addPartnership("a", from: "2001", home: "y")
    try sample.addPartnership("b", .exchange, home: "y")
    try sample.addPartnership("c", from: "2001", to: "2016", home: "y")
    try sample.addPartnership("a", .intended, from: "2001", home: "z")
    try sample.addPartnership("a", from: "2001", home: "other")
    let table = try #require(sample.table(PartnershipsByHome(), 2016))
    #expect(table.columns.map(\.id) == ["home", "friendship", "exchange", "partnerships"])
    #expect(
      table.rows.map(\.printed) == [
        "y | 1p | 0-1p | 1-2p", "x | 1p | x | 1p", "_T | 2p | 0-1p | 2-3p",
      ])
  }

  @Test func `without home authorities in the settings all are home`() throws {
    var sample = Sample(home: [], ["a": "PL", "b": "DE"])
    try sample.addPartnership("a", from: "2001", home: "b")
    #expect(sample.rows(PartnershipsByHome(), 2016) == ["b | 1p | 1p", "_T | 1p | 1p"])
  }

  @Test func `home authorities with as many partnerships stand by identifier`() throws {
    var sample = Sample(home: ["z", "x", "y"], ["a": "PL"])
    for home in ["z", "y", "x"] { try sample.addPartnership("a", from: "2001", home: home) }
    #expect(
      sample.rows(PartnershipsByHome(), 2016).map { $0.prefix(1) } == ["x", "y", "z", "_"])
  }

  @Test func `a single home authority is drawn, and no more than thirty`() throws {
    let homes = (10...40).map { "home-\($0)" }
    var sample = Sample(home: homes, ["a": "PL"])
    try sample.addPartnership("a", from: "2001", home: homes[0])
    #expect(sample.table(PartnershipsByHome(), 2016)?.charts.map(\.rows) == [0..<1])
    for home in homes.dropFirst() { try sample.addPartnership("a", from: "2001", home: home) }
    let table = try #require(sample.table(PartnershipsByHome(), 2016))
    #expect(table.rows.count == 32)
    #expect(table.charts.map(\.rows) == [0..<30])
  }
}
