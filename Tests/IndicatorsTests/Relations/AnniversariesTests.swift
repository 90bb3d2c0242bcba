import Register
import Tables
import Testing

@testable import Indicators

@Suite struct AnniversariesTests {
  @Test(
    arguments: [
      ("1993-01-01", "", ["2018-01-01 | 25 | Yes"]),
      ("1993-12-31", "", ["2018-12-31 | 25 | Yes"]),
      ("1994-01-01", "", ["2019-01-01 | 25 | No"]),
      ("1994-12-31", "", ["2019-12-31 | 25 | No"]),
      ("1995-01-01", "", []),
      ("1992-12-31", "", []),
      ("2013-11", "", ["2018-11 | 5 | Yes"]),
      ("2013", "", ["2018 | 5 | Yes"]),
      ("2014~", "", ["2019 | 5 | No"]),
      ("2012-24", "", ["2017-12-01/2018-02-28 | 5 | Perhaps"]),
      ("2003-02", "", ["2018-02 | 15 | Yes"]),
      ("2004-02-29", "", ["2019-02-28 | 15 | No"]),
      ("2013-02-28", "2017", []),
      ("2013-06-30", "2018-06-30", []),
      ("2013-06-30", "2018-07-01", ["2018-06-30 | 5 | Yes"]),
      ("2013", "2018-07-01", ["2018 | 5 | Yes"]),
      ("2013-06-30", "2018", ["2018-06-30 | 5 | Yes"]),
      ("201X", "", []),
      ("", "", []),
      ("2018", "", []),
    ] as [(String, String, [String])])
  func `anniversaries due in 24 months after the day are listed`(
    established: String, ended: String, due: [String]
  ) throws {
    var sample = Sample()
    try sample.addPartnership("a", from: established, to: ended)
    let rows = sample.table(Anniversaries(), 2017)?.rows ?? []
    #expect(
      rows.map { [$0.cells[0], $0.cells[1], $0.cells[6]].map(\.printed).joined(separator: " | ") }
        == due)
  }

  @Test func `the soonest stands first, with what is known of the partnership`() throws {
    var sample = Sample()
    try sample.addPartnership("b", from: "1994-09-15")
    try sample.addPartnership("c", .exchange, from: "2013")
    try sample.addPartnership("a", from: "1993-10-14")
    try sample.addPartnership("d", .intended, from: "2013-01-01")
    let table = try #require(sample.table(Anniversaries(), 2017))
    #expect(
      table.columns.map(\.id) == [
        "due", "years", "home", "partner", "kind", "established", "within-12-months",
      ])
    #expect(
      table.rows.map(\.printed) == [
        "2018 | 5 | home | c | Exchange | 2013 | Yes",
        "2018-10-14 | 25 | home | a | Friendship | 1993-10-14 | Yes",
        "2019-09-15 | 25 | home | b | Friendship | 1994-09-15 | No",
      ])
    #expect(table.nature == .list)
  }

  @Test func `after a day in the year, a year is only perhaps within twelve months`() throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2013")
    let day = Day(year: 2018, month: 6, day: 30)
    #expect(
      sample.rows(Anniversaries(), 2017, asOf: day) == [
        "2018 | 5 | home | a | Friendship | 2013 | Perhaps"
      ])
  }

  @Test(arguments: [
    ([5], ["2018-01-01 | 25", "2018-01-02 | 10", "2019-01-01 | 5"]), ([10], ["2018-01-02 | 10"]),
    ([10, 25], ["2018-01-01 | 25", "2018-01-02 | 10"]),
    (
      [1],
      [
        "2018-01-01 | 25", "2018-01-02 | 10", "2018-01-01 | 4", "2019-01-01 | 26",
        "2019-01-02 | 11",
        "2019-01-01 | 5",
      ]
    ), ([7], []),
  ])
  func `the steps are a choice, which the table names`(steps: [Int], due: [String]) throws {
    var sample = Sample()
    for day in ["1993-01-01", "2008-01-02", "2014-01-01"] {
      try sample.addPartnership(day, from: day)
    }
    sample.register.choices.anniversarySteps = steps
    let table = sample.table(Anniversaries(), 2017)
    let rows = table?.rows.map { $0.cells.prefix(2).map(\.printed).joined(separator: " | ") } ?? []
    #expect(Set(rows) == Set(due))
    if steps == [5] {
      #expect(table?.summary.en.contains("a multiple of five years") == true)
      #expect(table?.notes.first?.text.en.hasPrefix("Every fifth year counts") == true)
    }
    if steps == [10, 25] {
      #expect(table?.summary.en.contains("a multiple of 10 or 25 years") == true)
      #expect(
        table?.notes.first?.text.de.hasPrefix("Jedes Vielfache von 10 oder 25 Jahren") == true)
    }
  }

  @Test(arguments: [
    ("2013-06-15", "2013", "2018; 2018-06-15"), ("2013", "2013-01-01", "2018-01-01; 2018"),
    ("2013-01", "2013", "2018-01; 2018"), ("2013", "2013-06", "2018; 2018-06"),
  ])
  func `days go by their beginning, then by their end`(
    first: String, second: String, due: String
  ) throws {
    var sample = Sample()
    try sample.addPartnership("a", from: first)
    try sample.addPartnership("b", from: second)
    let rows = try #require(sample.table(Anniversaries(), 2017)).rows
    #expect(rows.map { $0.cells[0].printed }.joined(separator: "; ") == due)
  }

  @Test(arguments: [
    // A span of a year and a day is not known to a year.
    ("2010-01-01", "2010-12-31", "2015-12-31", [5], ["2015"]),
    ("2010-01-01", "2011-01-01", "2015-12-31", [5], []),
    // The first of the days is of the year before the last.
    ("2012-12-01", "2013-02-28", "2017-12-31", [5], ["2017-12-01/2018-02-28"]),
    ("2012-12-01", "2013-02-28", "2017-12-01", [5], ["2017-12-01/2018-02-28"]),
    ("2012-12-01", "2013-02-28", "2017-11-30", [5], []),
    ("2012-12-01", "2012-12-01", "2017-06-30", [5], []),
    ("2016-06-01", "2016-06-01", "2017-12-31", [1], ["2017-06-01"]),
    ("2017-06-01", "2017-06-01", "2017-12-31", [1], []),
  ])
  func `an anniversary may fall after one day and up to another`(
    earliest: String, latest: String, last: String, steps: [Int], due: [String]
  ) throws {
    func day(_ text: String) throws -> Day { try RecordedDate(parsing: text).start.earliest }
    let began = DayRange(try day(earliest), try day(latest))
    let first = try day("2015-06-30")
    #expect(
      DueDate.between(first, try day(last), began: began, steps: steps).map(\.text) == due)
  }

  @Test(arguments: [([5], "5"), ([5, 10], "5 or 10"), ([5, 10, 25], "5, 10 or 25"), ([], "")])
  func `numbers of which any will do are a list`(numbers: [Int], text: String) {
    #expect(Wording.alternatives(numbers).en == text)
  }

  @Test(arguments: [((2017, 11, 30), "Yes"), ((2017, 12, 1), "Perhaps")])
  func `the twelve months begin on the day after the reference day`(
    asOf: (year: Int, month: Int, day: Int), within: String
  ) throws {
    var sample = Sample()
    // Due on some day from the first of December on.
    try sample.addPartnership("a", from: "2012-24")
    let day = Day(year: asOf.year, month: asOf.month, day: asOf.day)
    let row = try #require(sample.table(Anniversaries(), 2017, asOf: day)?.rows.first)
    #expect(row.cells[6].printed == within)
  }
}
