import Register
import Tables
import Testing

@testable import Indicators

/// The records behind the rows of the lists that follow the tables.
struct AnnexTracingTests {
  private func sample() throws -> Sample {
    var sample = Sample(["konin": "PL", "atlantis": ""])
    sample.register.files = ["a.csv", "b.csv"].map {
      InputFile(path: $0, table: "t", read: 0, accepted: 0, rejected: 0, duplicate: 0)
    }
    try sample.addSource("first")
    try sample.addSource("second")
    try sample.addAward("2015")
    try sample.addAward("2016")
    try sample.addAward("2018")
    sample.register.awards[0].sources = [0]
    sample.register.awards[1].sources = [0, 1, 1]
    sample.register.awards[2].sources = [0]
    try sample.addClaim("partner-places", asOf: "2017", "0", sources: [1])
    try sample.addClaim("x", asOf: "2017", "1")
    return sample
  }

  private func exchanges(_ sample: Sample) throws -> [ExchangeRecord] {
    try ["2015~", "2016", "2016?", ""].enumerated().map { index, date in
      var exchange = try sample.listed("x\(index)", date, sources: "second")
      exchange.origin = Origin(file: 1, line: 10 + index)
      return exchange
    } + [try sample.listed("planned", "2015~", status: .planned)]
  }

  private func tracing(_ table: Table, _ sample: Sample) throws -> AnnexTracing {
    let frame = sample.frame(2017, exchanges: try exchanges(sample))
    return AnnexTracing(table, in: frame, tallied: ClaimTallies(in: frame.scope))
  }

  @Test func `a record of the list is found by its file and line`() throws {
    let sample = try sample()
    let frame = sample.frame(2017, exchanges: try exchanges(sample))
    let membership = TableMembership([], in: sample.register)
    let table = try #require(RecordList.table(in: frame, membership: membership))
    let tracing = try tracing(table, sample)
    let row = try #require(table.rows.firstIndex { $0.printed.hasPrefix("x2 ") })
    #expect(tracing.origins(ofRow: row, column: 0) == [Origin(file: 1, line: 12)])
  }

  @Test func `a source has the records that name it`() throws {
    let sample = try sample()
    let words = Wording(verbatim: "x")
    let row = Row(cells: [.text(words), .number(1)])
    let table = Table(
      id: "sources", title: words, shortTitle: words, summary: words, nature: .list,
      columns: [.attribute("source", words), .figures("records", words, .visit)],
      rows: [row, row])
    let tracing = try tracing(table, sample)
    #expect(tracing.origins(ofRow: 0, column: 0)?.count == 1)
    // The source and three awards; the source, an award, four trips and a claim.
    #expect(tracing.origins(ofRow: 0, column: 1)?.count == 4)
    #expect(tracing.origins(ofRow: 1, column: 1)?.count == 7)
  }

  @Test func `behind a claim stand itself and the records of its scope`() throws {
    var sample = try sample()
    try sample.addPartnership("konin", from: "2000")
    sample.register.partnerships[0].origin = Origin(file: 1, line: 5)
    let words = Wording(verbatim: "x")
    let table = Table(
      id: "claims", title: words, shortTitle: words, summary: words, nature: .list,
      columns: [.attribute("claim", words)],
      rows: sample.register.claims.map { Row(cells: [.text(Wording(verbatim: $0.id))]) })
    let tracing = try tracing(table, sample)
    #expect(
      tracing.origins(ofRow: 0, column: 0)
        == [sample.register.claims[0].origin, Origin(file: 1, line: 5)])
    #expect(tracing.origins(ofRow: 1, column: 0) == [sample.register.claims[1].origin])
  }

  @Test(arguments: [
    ("places", 1), ("claims | conflicts", 0), ("claims | cannot-be-checked", 2),
    ("sources-of-other-records | one-source", 1),
    ("sources-of-other-records | two-or-more-sources", 1),
    ("sources-of-other-records | no-source", 0), ("dates | doubted", 2), ("finding", 1),
  ])
  func `a row of the data quality has the records that it counts`(row: String, count: Int) throws {
    let sample = try sample()
    let frame = sample.frame(2017, exchanges: try exchanges(sample))
    let finding = Finding(.warning, "x", at: Origin(file: 1, line: 7), column: 3, "odd")
    let table = DataQuality().table(
      in: frame, ledger: ClaimsLedger(in: frame, tallied: ClaimTallies(in: frame.scope)),
      findings: [finding])
    let place = try #require(table.rows.firstIndex { $0.printed.hasPrefix(row) })
    let origins = try tracing(table, sample).origins(ofRow: place, column: 2)
    #expect(origins?.count == count)
    if row == "finding" { #expect(origins == [Origin(file: 1, line: 7)]) }
    if row == "dates | doubted" { #expect(origins?.map(\.line) == [10, 12]) }
  }
}
