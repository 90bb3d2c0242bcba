import Tables
import Testing

@testable import Publishing

@Suite struct RankingTests {
  @Test(
    arguments: [
      ([3, 2, 1], "a (three), b (two) and c (one)"), ([1, 2, 3], "c (three), b (two) and a (one)"),
      ([3, 0, 1], "a (three) and c (one)"),
      ([5, 4, 3, 2, 1], "a (five), b (four) and c (three), among others"),
      ([5, 4, 3, 3, 1], "a (five) and b (four), among others"), ([2, 2, 2, 2], nil),
      ([2, 2, 2], "a (two), b (two) and c (two)"),
      ([13, 2, 1], "a (13), b (2) and c (1)"), ([0, 0], nil),
    ] as [([Int], String?)])
  func `names of one count stay together, all or none`(counts: [Int], sentence: String?) {
    let rows = zip(["a", "b", "c", "d", "e"], counts).map { [$0, "\($1)", "0"] }
    let table = SummaryFixtures.byCategory("visits-by-partner", "Visits", "Partner", "visit", rows)
    let context = SummaryContext(
      release: SummaryFixtures.release(tables: [table]), profile: .unitedKingdom, phrases: English()
    )
    let ranking = context.ranking(of: table.table, column: 1, atMost: 3)
    #expect(ranking.map { English().ranking($0) } == sentence)
  }

  @Test(arguments: [
    (8, [9, 8, 7, 6, 5, 4, 3, 2], 8), (9, [9, 8, 7, 6, 5, 4, 3, 2, 1], 6),
    (9, [9, 8, 7, 6, 5, 5, 5, 2, 1], 4),
    (9, [1, 1, 1, 1, 1, 1, 1, 1, 1], 6),
  ])
  func `a short table does not end among equals`(rows: Int, counts: [Int], shown: Int) {
    let table = SummaryFixtures.byCategory(
      "visits-by-partner", "Visits", "Partner", "visit",
      counts.enumerated().map { ["\($0)", "0", "\($1)"] } + [["Total", "0", "45"]])
    let context = SummaryContext(
      release: SummaryFixtures.release(tables: [table]), profile: .unitedKingdom, phrases: English()
    )
    let first = context.firstRows(of: table.table)
    #expect(first.rows.count == shown + 1)
    #expect(first.isWhole == (shown == rows))
  }
}
