import Testing

@testable import Validation

struct CoverageNamesAPopulationTests {
  @Test(arguments: [
    "partnerships", "delegations", "agreements", "awards", "editions:symposium",
    "participations:iuc",
  ])
  func `a known population is accepted, everywhere or in a place`(population: String) throws {
    var records = WrittenRecords()
    records.addSeries("symposium")
    records.addProgramme("iuc")
    try records.addCoverage(population)
    try records.addCoverage(population, area: "home")
    #expect(records.lines(CoverageNamesAPopulation()) == [])
  }

  @Test(arguments: [
    ("editions", "write 'editions:' and the series"),
    ("participations", "write 'participations:' and the programme"),
    ("editions:symposiums", "did you mean 'editions:symposium'?"),
    ("partnership", "did you mean 'partnerships'?"),
    (
      "x",
      "one of: partnerships, delegations, agreements, awards, editions:SERIES, "
        + "participations:PROGRAMME"
    ),
  ])
  func `an unknown population is an error`(population: String, repair: String) throws {
    var records = WrittenRecords()
    records.addSeries("symposium")
    try records.addCoverage(population)
    #expect(
      records.lines(CoverageNamesAPopulation()) == [
        "t.csv:2: error: unknown population '\(population)' (\(repair))"
      ])
  }

  @Test(arguments: [
    ("hom", "did you mean 'home'?"),
    ("DE", "write the identifier of a place, or '*' for every area"),
  ])
  func `an unknown area is an error`(area: String, repair: String) throws {
    var records = WrittenRecords()
    try records.addCoverage("delegations", area: area)
    #expect(
      records.lines(CoverageNamesAPopulation()) == [
        "t.csv:2: error: unknown area '\(area)' (\(repair))"
      ])
  }
}

struct CoverageEndsAfterItBeginsTests {
  @Test(arguments: [("2016", "2016"), ("2016-12-31", "2016"), ("2016-12-31", "2016-12-31")])
  func `dates that can be in order are accepted`(from: String, to: String) throws {
    var records = WrittenRecords()
    try records.addCoverage("delegations", from: from, to: to)
    #expect(records.lines(CoverageEndsAfterItBegins()) == [])
  }

  @Test func `dates that cannot be in order are an error`() throws {
    var records = WrittenRecords()
    try records.addCoverage("delegations", from: "2017", to: "2016-12-31")
    #expect(
      records.lines(CoverageEndsAfterItBegins()) == [
        "t.csv:2: error: the sources are declared complete to '2016-12-31', before they are from "
          + "'2017' (exchange the two dates, or correct one)"
      ])
  }
}
