import Register
import Tables
import Testing

@testable import Indicators

@Suite struct PairingsTests {
  @Test func `a pair counts in each cohort of a programme in which it stands`() throws {
    var sample = Sample(home: ["a", "b"])
    try sample.addParticipation("a", "2017", with: "x")
    try sample.addParticipation("a", "2018", with: "x")
    try sample.addParticipation("b", "2018")
    try sample.addParticipation("b", "2016-24", with: "y")
    try sample.addParticipation("b", "2019", with: "y")
    try sample.addParticipation("a", "2018", with: "x", in: "other", status: .planned)
    let table = try #require(sample.table(Pairings(), 2018))
    #expect(
      table.columns.map(\.id) == ["programme", "city", "counterpart", "year-2018", "all-years"])
    #expect(
      table.rows.map(\.printed) == [
        "iuc | a | x | 1p | 2", "iuc | b | y | x | 1", "_T | _T | _T | 1p | 3",
      ])
    #expect(table.columns.suffix(2).map(\.heading.en) == ["2018", "2017 to 2018"])
    #expect(table.period == 2017...2018)
  }

  @Test func `where no counterpart is stated there is no table`() throws {
    var sample = Sample(home: ["a"])
    try sample.addParticipation("a", "2017")
    #expect(sample.table(Pairings(), 2018) == nil)
  }

  @Test func `a cohort counts from its first day to the last of the year`() throws {
    var sample = Sample(home: ["a"])
    try sample.addParticipation("a", "2018-12-31", with: "x")
    try sample.addParticipation("a", "2018-24", with: "x")
    try sample.addParticipation("a", "2018/2020", with: "x")
    try sample.addParticipation("a", "2018/2019", with: "x")
    try sample.addParticipation("a", "2017/2018", with: "x")
    try sample.addParticipation("a", "2019-01-01", with: "x")
    let table = try #require(sample.table(Pairings(), 2018))
    #expect(table.rows.map(\.printed) == ["iuc | a | x | 3p | 5", "_T | _T | _T | 3p | 5"])
    #expect(
      table.columns[3].measure?.coordinates == [Coordinate(dimension: "year", category: "2018")])
  }
}
