import Register
import Tables
import Testing

@testable import Indicators

@Suite struct ReciprocityTests {
  @Test func `visits stand by country and direction, most first`() throws {
    var sample = Sample(["d": "DE", "p": "PL", "j": "JP", "u": "US"])
    try sample.addExchange("2015", .incoming, with: "d")
    try sample.addExchange("2016-12-31", .outgoing, with: "d")
    try sample.addExchange("2017-01-01", .outgoing, with: "d")
    try sample.addExchange("", .outgoing, with: "p")
    try sample.addExchange("2016", .joint, with: "p")
    try sample.addExchange("2016", .joint, with: "j")
    try sample.addExchange("2016", .incoming, with: "u d")
    let table = try #require(sample.table(Reciprocity(), 2016))
    #expect(table.columns.map(\.id) == ["country", "in", "out", "joint", "visits", "share-in"])
    #expect(table.columns.last?.measure?.decimals == 1)
    #expect(table.period == 2015...2016)
    #expect(
      table.rows.map(\.printed) == [
        "DE | 2 | 1 | x | 3 | 667", "PL | x | 1 | 1 | 2 | x", "JP | x | x | 1 | 1 | z",
        "US | 1 | x | x | 1 | x", "_T | 3 | 2 | 2 | 7 | 600",
      ])
    try sample.addExchange("2016", nil, with: "u nowhere")
    #expect(
      sample.rows(Reciprocity(), 2016) == [
        "DE | 2 | 1 | x | x | 3 | 667", "PL | x | 1 | 1 | x | 2 | x",
        "US | 1 | x | x | 1 | 2 | 500-1000", "JP | x | x | 1 | x | 1 | z",
        "_U | x | x | x | 1 | 1 | 0-1000", "_T | 3 | 2 | 2 | 2 | 9 | 429-714",
      ])
  }

  @Test(arguments: [
    (1, 2, 0, "333"), (2, 1, 0, "667"), (1, 1, 0, "500"), (0, 3, 0, "0"), (3, 0, 0, "1000"),
    (1, 1, 1, "333-667"), (0, 0, 1, "0-1000"), (0, 0, 0, "z"), (1, 1999, 0, "1"),
    (1, 2000, 0, "0"),
  ])
  func `a share is rounded last, half of a tenth upwards`(
    incoming: Int64, outgoing: Int64, unknown: Int64, share: String
  ) {
    #expect(ShareOfVisits.incoming(incoming, outgoing, unknown: unknown).printed == share)
  }

  @Test func `where the sources are complete, no visit is zero`() throws {
    var sample = Sample(["d": "DE"])
    try sample.addExchange("2015", .incoming, with: "d")
    try sample.declareComplete("delegations", "2015", "2016")
    #expect(
      sample.rows(Reciprocity(), 2016) == [
        "DE | 1 | 0 | 0 | 1 | 1000", "_T | 1 | 0 | 0 | 1 | 1000",
      ])
    #expect(sample.rows(Reciprocity(), 2017).first == "DE | 1 | x | x | 1 | x")
  }

  @Test func `the share of a part says of how many visits it is, that of the whole does not`()
    throws
  {
    var sample = Sample(["d": "DE"])
    for direction in [Direction.incoming, .outgoing, .outgoing, nil] {
      try sample.addExchange("2016", direction, with: "d")
    }
    let frame = sample.frame(2016)
    var tally = Reciprocity().empty(in: frame.scope)
    for facts in sample.allFacts(in: frame.scope) { tally.add(facts) }
    let whole = try #require(Reciprocity().finish(tally, in: frame))
    let part = try #require(Reciprocity().finish(tally, of: tally, in: frame))
    #expect(whole.rows.compactMap { $0.cells.last?.observation?.of } == [])
    #expect(part.rows.compactMap { $0.cells.last?.observation?.of } == [4, 4])
  }

  @Test func `no more than fifteen countries are drawn, what is not stated stands last`() throws {
    var sample = Sample(["a": "DE"])
    try sample.addExchange("2016", .incoming, with: "a")
    #expect(sample.table(Reciprocity(), 2016)?.charts.map(\.rows) == [0..<1])
    for number in 0..<3 { try sample.addExchange("2016", .incoming, with: "nowhere-\(number)") }
    let table = try #require(sample.table(Reciprocity(), 2016))
    #expect(table.rows.map { $0.cells[0].printed } == ["DE", "_U", "_T"])
    #expect(table.charts.map(\.rows) == [0..<1])
    for code in "FR IT ES PT NL BE LU AT CH PL CZ SK HU FI SE".split(separator: " ") {
      sample.addPlace("in-\(code)", String(code))
      try sample.addExchange("2016", .incoming, with: "in-\(code)")
    }
    let drawn = try #require(sample.table(Reciprocity(), 2016))
    #expect(drawn.rows.count == 18)
    #expect(drawn.charts.map(\.rows) == [0..<15])
  }

  @Test func `without a known country there is no chart`() throws {
    var sample = Sample()
    try sample.addExchange("2016", .incoming, with: "nowhere")
    let table = try #require(sample.table(Reciprocity(), 2016))
    #expect(table.rows.map(\.printed) == ["_U | 1 | x | x | 1 | x", "_T | 1 | x | x | 1 | x"])
    #expect(table.charts == [])
  }
}
