import Register
import Tables
import Testing

@testable import Indicators

@Suite struct ParticipationsTests {
  private func worked() throws -> Sample {
    var sample = Sample(home: ["a", "b", "c", "d", "e"])
    try sample.addParticipation("a", "2015")
    try sample.addParticipation("a", "2017", with: "x")
    try sample.addParticipation("b", "2017")
    try sample.addParticipation("c", "2018", with: "y")
    try sample.addParticipation("d", "2017", with: "y", status: .planned)
    try sample.addParticipation("elsewhere", "2017")
    return sample
  }

  @Test func `a city counts in each of its cohorts, and once among the cities`() throws {
    let table = try #require(try worked().table(Participations(), 2017))
    #expect(
      table.columns.map(\.id) == [
        "programme", "cohort", "participations", "pairings", "cumulative-cities",
      ])
    #expect(
      table.rows.map(\.printed) == [
        "iuc | 2015 | 1 | x | 1", "iuc | 2016 | x | x | 1", "iuc | 2017 | 2p | 1p | 2p",
        "_T | _T | 3 | 1 | z",
      ])
    #expect(table.charts.map(\.rows) == [0..<3])
    #expect(table.period == 2015...2017)
  }

  @Test func `a cohort that may be of two years stands apart`() throws {
    var sample = try worked()
    try sample.addParticipation("e", "2016-24")
    #expect(
      sample.rows(Participations(), 2017) == [
        "iuc | 2015 | 1 | x | 1", "iuc | 2016 | x | x | 1-2", "iuc | 2017 | 2p | 1p | 3p",
        "iuc | _U | 1 | x | z", "_T | _T | 4 | 1 | z",
      ])
  }

  @Test func `a year is zero where the sources are complete for the programme`() throws {
    var sample = try worked()
    try sample.declareComplete("participations:iuc", "2015", "2017")
    #expect(sample.rows(Participations(), 2017)[1] == "iuc | 2016 | 0 | x | 1")
  }

  @Test func `cities of two countries have a column each`() throws {
    var sample = Sample(home: [], ["a": "CN", "b": "DE"])
    try sample.addParticipation("a", "2016")
    try sample.addParticipation("b", "2016")
    try sample.addParticipation("b", "2016", in: "other")
    try sample.addParticipation("nowhere", "2016")
    let table = try #require(sample.table(Participations(), 2017))
    #expect(
      table.columns.map(\.id) == [
        "programme", "cohort", "not-stated", "CN", "DE", "participations", "pairings",
        "cumulative-cities",
      ])
    #expect(
      table.rows.map(\.printed) == [
        "iuc | 2016 | 1 | 1 | 1 | 3 | x | 3", "other | 2016 | x | x | 1 | 1 | x | 1",
        "_T | _T | 1 | 1 | 2 | 4 | x | z",
      ])
    #expect(table.charts == [])
  }

  @Test func `a cohort counts from its first day to the last of the year`() throws {
    var sample = Sample(home: ["a", "b", "c", "d", "e"])
    try sample.addParticipation("a", "2017-12-31")
    try sample.addParticipation("b", "2017-24")
    try sample.addParticipation("c", "2017/2020")
    try sample.addParticipation("d", "2016/2017")
    try sample.addParticipation("e", "2018-01-01")
    #expect(
      sample.rows(Participations(), 2017) == [
        "iuc | 2016 | 1 | x | 1", "iuc | 2017 | 2p | x | 3-4p", "iuc | _U | 1 | x | z",
        "_T | _T | 4 | x | z",
      ])
    try sample.addParticipation("e", "2016-12-31")
    #expect(sample.rows(Participations(), 2017).first == "iuc | 2016 | 2 | x | 2")
  }

  @Test func `two countries are enough for a column each, and one cohort is drawn`() throws {
    var sample = Sample(home: [], ["a": "CN", "b": "DE"])
    try sample.addParticipation("a", "2017")
    #expect(
      sample.table(Participations(), 2017)?.columns.map(\.id) == [
        "programme", "cohort", "participations", "pairings", "cumulative-cities",
      ])
    try sample.addParticipation("b", "2017")
    let table = try #require(sample.table(Participations(), 2017))
    #expect(
      table.columns.map(\.id) == [
        "programme", "cohort", "CN", "DE", "participations", "pairings", "cumulative-cities",
      ])
    #expect(table.charts.map(\.rows) == [0..<1])
  }
}
