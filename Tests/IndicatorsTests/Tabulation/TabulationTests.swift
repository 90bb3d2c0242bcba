import Register
import Tables
import Testing

@testable import Indicators

@Suite struct TabulationTests {
  private func visits() throws -> Sample {
    var sample = Sample(["a": "DE", "b": "DE", "c": "PL"])
    try sample.addExchange("2015-03-15", .incoming, with: "a c", kind: .official)
    try sample.addExchange("2016-05", .outgoing, with: "a", kind: .official)
    try sample.addExchange("2016-06", nil, with: "a b", kind: .official)
    try sample.addExchange("2016-07", .outgoing, with: "c", kind: .culture)
    return sample
  }

  @Test func `visits are counted in every country, delegations once in all`() throws {
    let sample = try visits()
    let official = [(dimension: "kind", values: ["official"])]
    // in, out, joint, not stated, total
    #expect(
      try sample.rows(
        TabulationRequest("visits", by: "country", across: "direction", where: official), 2016)
        == ["DE | 1 | 1 | x | 2 | 4", "PL | 1 | x | x | x | 1", "_T | 2 | 1 | x | 2 | 5"])
    #expect(
      try sample.rows(
        TabulationRequest("delegations", by: "country", across: "direction", where: official), 2016)
        == ["DE | 1 | 1 | x | 1 | 3", "PL | 1 | x | x | x | 1", "_T | 1 | 1 | x | 1 | 3"])
  }

  @Test func `rows of two dimensions are those of which anything is recorded`() throws {
    let sample = try visits()
    #expect(
      try sample.rows(TabulationRequest("visits", by: "year", "country"), 2016) == [
        "2015 | DE | 1", "2015 | PL | 1", "2016 | DE | 3p", "2016 | PL | 1p", "_T | _T | 6",
      ])
  }

  @Test func `the row of totals says total once and all of the rest`() throws {
    let table = try visits().table(TabulationRequest("visits", by: "year", "country", "kind"), 2016)
    let labels = try #require(table.rows.last).cells.prefix(3).compactMap { cell in
      if case .category(let category) = cell { category.label.en } else { nil }
    }
    #expect(labels == ["Total", "All", "All"])
  }

  @Test func `a cell of one home authority is zero where that one's sources are complete`() throws {
    var sample = Sample(home: ["a", "b"])
    try sample.addExchange("2016", .outgoing, home: "a")
    try sample.addExchange("2016", .outgoing, home: "b")
    try sample.declareComplete("delegations", "2016", "2016", area: "a")
    // in, out, joint, total
    #expect(
      try sample.rows(TabulationRequest("delegations", by: "home", across: "direction"), 2016)
        == ["a | 0p | 1p | 0p | 1p", "b | x | 1p | x | 1p", "_T | x | 2p | x | 2p"])
    #expect(
      try sample.rows(
        TabulationRequest(
          "delegations", by: "direction", where: [("home", ["a"])]), 2016)
        == ["in | 0p", "out | 1p", "joint | 0p", "_T | 1p"])
    #expect(
      try sample.rows(
        TabulationRequest(
          "delegations", by: "direction", where: [("home", ["a", "b"])]), 2016)
        == ["in | x", "out | 2p", "joint | x", "_T | 2p"])
  }

  @Test func `the size of a delegation is averaged over those that state it`() throws {
    var sample = Sample()
    for size in ["4", "5", "9", ""] { try sample.addExchange("2015", .outgoing, headcount: size) }
    for size in [">30", "6"] { try sample.addExchange("2016", .incoming, headcount: size) }
    let measures = ["mean-members", "median-members"]
    #expect(
      try sample.rows(TabulationRequest("delegations", by: "year", measures: measures), 2016) == [
        "2015 | 60 (3/4) | 50 (3/4)", "2016 | 185-p (2/2) | 185-p (2/2)",
        "_T | 110- (5/6) | 60 (5/6)",
      ])
    let table = try sample.table(
      TabulationRequest("delegations", by: "year", measures: measures), 2016)
    #expect(table.columns.compactMap(\.measure?.decimals) == [1, 1])
    #expect(table.brokenIdentities == [])
  }

  @Test func `nothing recorded is zero only where the sources are complete`() throws {
    var sample = try visits()
    let request = TabulationRequest("delegations", by: "year", across: "kind")
    // official, civil, education, culture, business, total
    #expect(try sample.rows(request, 2016)[0] == "2015 | 1 | x | x | x | x | 1")
    try sample.declareComplete("delegations", "2015", "2015")
    #expect(try sample.rows(request, 2016)[0] == "2015 | 1 | 0 | 0 | 0 | 0 | 1")
    #expect(try sample.rows(request, 2016)[1] == "2016 | 2p | x | x | 1p | x | 3p")
    try sample.declareComplete("delegations", "2016", "2016")
    #expect(try sample.rows(request, 2016)[2] == "_T | 3 | 0 | 0 | 1 | 0 | 4")
  }

  @Test func `a year that the date leaves open has a row of its own`() throws {
    var sample = Sample()
    try sample.addExchange("2015-24")
    try sample.addExchange("2016-01-01")
    #expect(
      try sample.rows(TabulationRequest("delegations", by: "year"), 2016)
        == ["2016 | 1p", "_U | 1", "_T | 2"])
  }

  @Test func `a winter within the years asked for is kept, one across their end is not`() throws {
    var sample = Sample()
    try sample.addExchange("2015-24")
    try sample.addExchange("2016-24")
    try sample.addExchange("2014-12-31")
    try sample.addExchange("2016-12-31")
    let years = [(dimension: "year", values: ["2015..2016"])]
    #expect(
      try sample.rows(TabulationRequest("delegations", by: "year", where: years), 2018)
        == ["2015 | x", "2016 | 1", "_U | 1", "_T | 2"])
  }

  @Test func `person-trips are bounded, and say how many delegations state their size`() throws {
    var sample = Sample()
    try sample.addExchange("2015-03-15/2015-03-20", .incoming, headcount: "12")
    try sample.addExchange("2015-04-01", .outgoing, headcount: ">30")
    try sample.addExchange("2015-08-05", .outgoing)
    let request = TabulationRequest(
      "delegations", by: "direction", measures: ["person-trips", "person-days"])
    #expect(
      try sample.rows(request, 2016) == [
        "in | 12 (1/1) | 72 (1/1)", "out | 31- (1/2) | 31- (1/2)", "joint | x | x",
        "_T | 43- (2/3) | 103- (2/3)",
      ])
  }

  @Test func `fields are kept to by their words, those unknown are told`() throws {
    var sample = Sample()
    try sample.addExchange("2016-01-01", fields: "culture health")
    try sample.addExchange("2016-01-02", fields: "education")
    try sample.addExchange("2016-01-03")
    let two = [(dimension: "field", values: ["culture", "education"])]
    #expect(
      try sample.rows(TabulationRequest("delegations", by: "field", where: two), 2017)
        == ["culture | 1", "education | 1", "_T | 2"])
    #expect(
      try sample.rows(TabulationRequest("delegations", by: "year", where: two), 2016)
        == ["2016 | 2p"])
    let both = [
      (dimension: "field", values: ["culture"]), (dimension: "field", values: ["health"]),
    ]
    #expect(
      try sample.rows(TabulationRequest("delegations", by: "field", where: both), 2017)
        == ["culture | 1", "health | 1", "_T | 1"])
    let none = [(dimension: "field", values: ["not-stated"])]
    #expect(
      try sample.rows(TabulationRequest("delegations", by: "field", where: none), 2017)
        == ["_U | 1", "_T | 1"])
  }

  @Test func `a filter with no record leaves a total that says so`() throws {
    let sample = try visits()
    let civil = [(dimension: "kind", values: ["civil"])]
    #expect(
      try sample.rows(TabulationRequest("delegations", by: "partner", where: civil), 2016)
        == ["_T | x"])
  }

  @Test func `every column says what the table is kept to`() throws {
    let sample = try visits()
    let request = TabulationRequest(
      "visits", by: "country",
      where: [("kind", ["official", "civil"]), ("year", ["2015..2016"])])
    let measure = try sample.table(request, 2016).columns[1].measure
    #expect(
      measure?.coordinates == [
        Coordinate(dimension: "kind", category: "official+civil"),
        Coordinate(dimension: "year", category: "2015..2016"),
      ])
  }

  @Test func `fields that no delegation bears are told of, wherever others stand`() throws {
    var sample = Sample()
    try sample.addExchange("2016", kind: .official, fields: "culture")
    _ = sample.vocabulary.number(of: "health")
    let request = TabulationRequest(
      "delegations", by: "year",
      where: [("kind", ["official", "business"]), ("field", ["culture", "health"])])
    let tabulation = try sample.tabulation(request, 2016)
    let scope = sample.scope(request, upTo: 2016)
    var tally = tabulation.empty(in: scope)
    #expect(tally.unknownFields == ["culture", "health"])
    tally.add(.exchanges(CountedExchanges(sample.batch, in: scope)))
    #expect(tally.unknownFields == ["health"])
  }

  @Test(arguments: [("person-trips", "12 (1/1)"), ("person-days", "72 (1/1)")])
  func `people are counted by either measure alone`(measure: String, figure: String) throws {
    var sample = Sample()
    try sample.addExchange("2015-03-15/2015-03-20", .incoming, headcount: "12")
    #expect(
      try sample.rows(
        TabulationRequest("delegations", by: "year", measures: [measure]), 2016
      ).first
        == "2015 | \(figure)")
  }

  @Test(arguments: [
    ("2015", "2015", "0"), ("2015", "2015-06-30", "x"), ("2015-06", "2015", "x"),
    ("2015-01-01", "2015-12-31", "0"), ("2015-01-02", "2015-12-31", "x"),
    ("2015-01-01", "2015-12-30", "x"),
  ])
  func `a year is complete from its first day to its last`(
    from: String, to: String, cell: String
  ) throws {
    var sample = try visits()
    try sample.declareComplete("delegations", from, to)
    let rows = try sample.rows(TabulationRequest("delegations", by: "year", across: "kind"), 2016)
    #expect(rows[0] == "2015 | 1 | \(cell) | \(cell) | \(cell) | \(cell) | 1")
    #expect(rows[2] == "_T | 3 | x | x | 1 | x | 4")
  }

  @Test func `without a year to show nothing is zero`() throws {
    var sample = try visits()
    try sample.declareComplete("delegations", "2000", "2030")
    let later = [(dimension: "year", values: ["2020.."])]
    #expect(
      try sample.rows(TabulationRequest("delegations", by: "direction", where: later), 2016)
        == ["in | x", "out | x", "joint | x", "_T | x"])
  }

  @Test func `completeness of one series says nothing of two`() throws {
    var sample = Sample()
    try sample.addEdition("a", 1, "2015")
    try sample.addEdition("b", 1, "2015")
    try sample.declareComplete("editions:a", "2015", "2016")
    func last(_ series: [String]) throws -> String? {
      try sample.rows(
        TabulationRequest("editions", by: "year", where: [("series", series)]), 2016)[1]
    }
    #expect(try last(["a"]) == "2016 | 0p")
    #expect(try last(["a", "b"]) == "2016 | x")
  }

  @Test func `years beyond the reference year are not shown`() throws {
    let years = [(dimension: "year", values: ["2015..2019"])]
    #expect(
      try visits().rows(TabulationRequest("visits", by: "year", where: years), 2016)
        == ["2015 | 2", "2016 | 4p", "_T | 6"])
  }

  @Test func `the first year in use is shown as any, and has its status`() throws {
    var sample = Sample()
    try sample.addExchange("1800")
    try sample.addEdition("s", 1, "1800")
    #expect(try sample.rows(TabulationRequest("delegations", by: "year"), 1800) == ["1800 | 1p"])
    #expect(
      try sample.rows(TabulationRequest("editions", by: "year"), 1801)
        == ["1800 | 1", "1801 | x", "_T | 1"])
  }

  @Test func `what has no determinable year is never zero`() throws {
    var sample = Sample()
    try sample.addExchange("2016", .incoming)
    try sample.addExchange("", .incoming)
    try sample.declareComplete("delegations", "1700", "2016")
    // in, out, joint, total
    #expect(
      try sample.rows(TabulationRequest("delegations", by: "year", across: "direction"), 2016)
        == ["2016 | 1p | 0p | 0p | 1p", "_U | 1 | x | x | 1", "_T | 2 | 0 | 0 | 2"])
  }

  @Test func `sources complete for one home say nothing of what states none`() throws {
    var sample = Sample(home: ["a", "b"])
    try sample.addExchange("2016", .outgoing, home: "a")
    try sample.declareComplete("delegations", "2016", "2016", area: "a")
    #expect(
      try sample.rows(
        TabulationRequest("delegations", by: "direction", where: [("home", ["a", "not-stated"])]),
        2016) == ["in | x", "out | 1p", "joint | x", "_T | 1p"])
  }
}
