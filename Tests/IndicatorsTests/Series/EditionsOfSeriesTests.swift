import Register
import Tables
import Testing

@testable import Indicators

@Suite struct EditionsOfSeriesTests {
  @Test func `all series but symposia are listed, without a total of several`() throws {
    var sample = Sample()
    try sample.addEdition("briefing", 1, "2016-09", ["20": .attended])
    try sample.addEdition("start-up", kind: .workshop, nil, "2018-04", ["~35": .attended])
    try sample.addEdition(
      "tourism", kind: .conference, nil, "2016-09", ["12": .attended, ">30": .attended])
    try sample.addEdition("awards", kind: .scholarship, 7, "2015-10", ["30": .beneficiaries])
    #expect(
      sample.rows(EditionsOfSeries(), 2019) == [
        "start-up | edition-1 | 2018-04 | x | x | ~35 | attended | 32-38 (1/1)",
        "tourism | edition-2 | 2016-09 | x | x | 12; >30 | attended; attended | 43- (1/1)",
        "awards | 7 | 2015-10 | x | x | 30 | beneficiaries | x (0/1)",
      ])
  }

  @Test func `the period is that of the editions listed`() throws {
    var sample = Sample()
    try sample.addEdition("n", kind: .fair, nil)
    #expect(sample.table(EditionsOfSeries(), 2019)?.period == nil)
    try sample.addEdition("n", kind: .fair, nil, "2016-12-31")
    #expect(sample.table(EditionsOfSeries(), 2019)?.period == 2016...2016)
    try sample.addEdition("n", kind: .fair, nil, "2017-24")
    #expect(sample.table(EditionsOfSeries(), 2019)?.period == 2016...2018)
    #expect(sample.table(EditionsOfSeries(), 2017)?.period == 2016...2017)
  }

  @Test func `numbered editions go by ordinal, others by date`() throws {
    var sample = Sample()
    try sample.addEdition("n", kind: .fair, 3)
    try sample.addEdition("n", kind: .fair, 2, "2016-05")
    try sample.addEdition("n", kind: .fair, 1, "2016-06")
    try sample.addEdition("m", kind: .fair, 9, "2016-06-02")
    try sample.addEdition("m", kind: .fair, nil)
    try sample.addEdition("m", kind: .fair, nil, "2016-06-01")
    #expect(
      sample.table(EditionsOfSeries(), 2019)?.rows.map { $0.cells[1].printed }
        == ["edition-5", "9", "edition-4", "1", "2", "3"])
  }

  @Test func `editions that share an ordinal keep their identifiers`() throws {
    var sample = Sample()
    try sample.addEdition("n", kind: .fair, 2, "2016-05")
    try sample.addEdition("n", kind: .fair, 2, "2016-06")
    #expect(
      sample.table(EditionsOfSeries(), 2019)?.rows.map { $0.cells[1].printed }
        == ["edition-0", "edition-1", "_T"])
  }

  @Test func `a longer time goes before a shorter one that begins later`() throws {
    var sample = Sample()
    try sample.addEdition("n", kind: .fair, nil, "2015-06")
    try sample.addEdition("n", kind: .fair, nil, "2015")
    try sample.addEdition("n", kind: .fair, nil, "../2015-06-15")
    #expect(
      sample.table(EditionsOfSeries(), 2019)?.rows.prefix(3).map { $0.cells[1].printed }
        == ["edition-1", "edition-0", "edition-2"])
  }

  @Test func `an ordinal that reads as another's identifier gives way`() throws {
    var sample = Sample()
    try sample.addEdition("n", kind: .fair, 3, "2016-05")
    try sample.addEdition("n", kind: .fair, nil, "2016-06")
    sample.register.editions[1].id = "3"
    #expect(
      sample.table(EditionsOfSeries(), 2019)?.rows.map { $0.cells[1].printed }
        == ["edition-0", "3", "_T"])
  }

  @Test func `only several editions of which some attendance is known are drawn`() throws {
    var sample = Sample()
    try sample.addEdition("n", kind: .fair, 1, "2016-05", ["20": .attended])
    #expect(sample.table(EditionsOfSeries(), 2019)?.charts == [])
    try sample.addEdition("n", kind: .fair, 2, "2017-05")
    #expect(sample.table(EditionsOfSeries(), 2019)?.charts.map(\.rows) == [0..<2])
    sample.register.editions[0].figures = []
    #expect(sample.table(EditionsOfSeries(), 2019)?.charts == [])
  }

  @Test(arguments: [("2017-12-31", true), ("2018-01-01", false), ("2017-24", true), ("", true)])
  func `an edition after the last day that is read does not count`(
    date: String, counts: Bool
  ) throws {
    var sample = Sample()
    try sample.addEdition("n", 1, date)
    #expect(sample.register.editions[0].counts(in: sample.frame(2017).scope) == counts)
  }
}
