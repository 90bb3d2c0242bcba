import Register
import Tables
import Testing

@testable import Indicators

/// Which records are told to stand behind a cell; they are named by their lines, from 2.
@Suite struct CellTracingTests {
  /// The lines of the records behind the cell of a row's categories and a column.
  private func lines(
    _ cells: TracedCells, _ table: String, _ key: [String], _ column: String, limit: Int = 1_000
  ) throws -> [Int] {
    let table = try #require(cells.tables.first { $0.id == table })
    let row = try #require(table.rows.firstIndex { table.key(of: $0) == key })
    let place = try #require(table.columns.firstIndex { $0.id == column })
    return cells.records(table, row: row, column: place, limit: limit).map(\.origin.line)
  }

  @Test(arguments: [
    (["2016"], "in", [2]), (["2016"], "out", []), (["2016"], "total", [2]),
    (["2015"], "in", [3]), (["_T"], "in", [2, 3]), (["_U"], "joint", [4]),
    (["_T"], "total", [2, 3, 4]),
  ])
  func `a delegation stands in its year, its direction and their totals`(
    key: [String], column: String, expected: [Int]
  ) throws {
    var sample = Sample()
    try sample.addExchange("2016-05-01", .incoming)
    try sample.addExchange("2015-05-01", .incoming)
    try sample.addExchange("2015-24", .joint)
    try sample.addExchange("2016", .outgoing, status: .planned)
    let cells = TracedCells(sample, year: 2016)
    #expect(try lines(cells, "exchanges-per-year", key, column) == expected)
  }

  @Test func `no more records are kept than are asked for`() throws {
    var sample = Sample()
    for _ in 0..<5 { try sample.addExchange("2016-05-01", .incoming) }
    let cells = TracedCells(sample, year: 2016)
    #expect(try lines(cells, "exchanges-per-year", ["2016"], "in", limit: 4) == [2, 3, 4, 5])
    #expect(try lines(cells, "exchanges-per-year", ["2016"], "in", limit: 5).count == 5)
  }

  @Test(arguments: [
    ("latest-ordinal", [5]), ("latest-date", [5]), ("shortest-gap", [4, 5]),
    ("longest-gap", [2, 3]), ("due", [2, 3, 4, 5]),
  ])
  func `a gap stands on the two editions around it`(column: String, expected: [Int]) throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2010-01-01")
    try sample.addEdition("s", 2, "2012-01-01")
    try sample.addEdition("s", 3, "2013-01-01")
    try sample.addEdition("s", 4, "2013-06-01")
    let cells = TracedCells(sample, year: 2016)
    #expect(try lines(cells, "editions-due", ["s"], column) == expected)
  }

  @Test(arguments: [
    ("places", [2, 3, 4, 5]), ("visits-of-three", [2, 3, 4, 5]), ("visits", [2, 3, 4, 5, 6]),
    ("share", [2, 3, 4, 5, 6, 7]), ("most-visited", [2, 3, 4, 5]),
  ])
  func `the most visited places are those of all visits`(column: String, expected: [Int]) throws {
    var sample = Sample(["a": "DE", "b": "DE", "c": "DE", "d": "DE"])
    for partners in ["a b c", "a b c", "a", "b", "d", ""] {
      try sample.addExchange("2016-05-01", with: partners)
    }
    let cells = TracedCells(sample, year: 2016)
    #expect(try lines(cells, "concentration", ["2016"], column) == expected)
  }

  @Test func `a share is taken of the visits out as well, but not of joint ones`() throws {
    var sample = Sample(["a": "DE"])
    try sample.addExchange("2016-05-01", .incoming, with: "a")
    try sample.addExchange("2016-05-02", .outgoing, with: "a")
    try sample.addExchange("2016-05-03", .joint, with: "a")
    try sample.addExchange("2016-05-04", nil, with: "a")
    let cells = TracedCells(sample, year: 2016)
    #expect(try lines(cells, "reciprocity", ["DE"], "share-in") == [2, 3, 5])
  }

  @Test func `a city of an earlier cohort is among the cities so far`() throws {
    var sample = Sample(home: ["a", "b"])
    try sample.addParticipation("a", "2014")
    try sample.addParticipation("b", "2016")
    let cells = TracedCells(sample, year: 2016)
    #expect(try lines(cells, "participations", ["iuc", "2015"], "cumulative-cities") == [2])
    #expect(try lines(cells, "participations", ["iuc", "2016"], "cumulative-cities") == [2, 3])
    #expect(try lines(cells, "participations", ["iuc", "2016"], "participations") == [3])
  }

  @Test func `an award without an amount is among those of every currency`() throws {
    var sample = Sample()
    try sample.addAward("2016", amount: "100", "CNY")
    try sample.addAward("2016", amount: "50", "EUR")
    try sample.addAward("2016")
    let cells = TracedCells(sample, year: 2016)
    let key = ["2016", "scholarship"]
    #expect(try lines(cells, "awards-per-year", key, "amount-CNY") == [2, 4])
    #expect(try lines(cells, "awards-per-year", key, "amount-EUR") == [3, 4])
  }

  @Test func `a partnership that perhaps existed stands in the years before it is attested`() throws
  {
    var sample = Sample(["a": "DE", "b": "DE"])
    try sample.addPartnership("a", from: "2010-01-01")
    try sample.addPartnership("b", attested: "2016-06-01")
    let cells = TracedCells(sample, year: 2016)
    #expect(try lines(cells, "partnerships-in-force", ["2012"], "partnerships") == [2, 3])
    #expect(try lines(cells, "partnership-changes", ["2012"], "in-force") == [2, 3])
    #expect(try lines(cells, "partnership-changes", ["2012"], "established") == [])
  }

  @Test func `a partnership is active by delegations, a place visited by them`() throws {
    var sample = Sample(["a": "DE", "b": "DE"])
    try sample.addPartnership("a", from: "2010-01-01")
    try sample.addPartnership("b", from: "2010-01-01")
    try sample.addExchange("2016-05-01", with: "a")
    try sample.addExchange("2001-05-01", with: "b")
    try sample.addExchange("2016-05-01", with: "c")
    let cells = TracedCells(sample, year: 2016)
    #expect(try lines(cells, "partner-activity", ["friendship"], "active") == [2])
    #expect(try lines(cells, "partner-activity", ["friendship"], "dormant") == [3])
    #expect(try lines(cells, "partner-activity", ["friendship"], "places-visited") == [2])
    #expect(try lines(cells, "partner-activity", ["none"], "places-visited") == [4])
  }
}
