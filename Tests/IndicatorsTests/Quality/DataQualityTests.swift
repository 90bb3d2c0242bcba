import Register
import Tables
import Testing

@testable import Indicators

struct DataQualityTests {
  private func sample() throws -> Sample {
    var sample = Sample(["konin": "PL", "atlantis": ""])
    try sample.addSource("a")
    try sample.addSource("b")
    try sample.addExchange("2015-03-15/2015-03-20", headcount: "12")
    try sample.addExchange("2015-03", headcount: ">30")
    try sample.addExchange("2015", headcount: "~5")
    try sample.addExchange("2015-21")
    try sample.addExchange("2015-07-1X")
    try sample.addExchange("")
    try sample.addExchange("2015-03", headcount: "9", status: .planned)
    sample.batch.sourceCounts = [0, 1, 1, 2, 3, 1, 1]
    return sample
  }

  private func rows(
    _ sample: Sample, exchanges: [ExchangeRecord] = [], findings: [Finding] = []
  ) -> [String] {
    let frame = sample.frame(2017, exchanges: exchanges)
    var quality = DataQuality()
    for facts in sample.allFacts(in: frame.scope) { quality.add(facts) }
    let table = quality.table(
      in: frame, ledger: ClaimsLedger(in: frame, tallied: ClaimTallies(in: frame.scope)),
      findings: findings)
    return table.rows.map(\.printed)
  }

  @Test func `headcounts are exact, within bounds or not stated`() throws {
    #expect(
      rows(try sample()).filter { $0.hasPrefix("headcounts") } == [
        "headcounts | exact | 1 | 6", "headcounts | bounded | 2 | 6", "headcounts | _U | 3 | 6",
      ])
  }

  @Test func `a range from a number to itself is exact, in every part`() throws {
    var sample = Sample()
    try sample.addExchange("2015", headcount: "12-12")
    try sample.addExchange("2015", headcount: "12-13")
    try sample.addExchange("2015", headcount: "1-2")
    let facts = sample.allFacts(in: sample.frame(2017).scope)
    var quality = DataQuality()
    for facts in facts { quality.add(facts) }
    var other = quality
    for facts in facts { other.add(facts) }
    quality.merge(other)
    #expect(quality.exactHeadcounts == 3)
    #expect(quality.boundedHeadcounts == 6)
  }

  @Test func `dates are counted by their precision, rare ones where they occur`() throws {
    #expect(
      rows(try sample()).filter { $0.hasPrefix("dates") } == [
        "dates | day | 1 | 6", "dates | ten-days | 1 | 6", "dates | month | 1 | 6",
        "dates | season | 1 | 6", "dates | year | 1 | 6", "dates | undated | 1 | 6",
        "dates | doubted | x | 6",
      ])
    #expect(
      rows(Sample()).filter { $0.hasPrefix("dates") } == [
        "dates | day | 0 | 0", "dates | month | 0 | 0", "dates | season | 0 | 0",
        "dates | year | 0 | 0", "dates | undated | 0 | 0", "dates | doubted | 0 | 0",
      ])
  }

  @Test func `doubts of dates are counted where every delegation is listed`() throws {
    var sample = Sample()
    var listed: [ExchangeRecord] = []
    for date in ["2015~", "2015?", "2015", "", "2015-03-15/2015-03-20~"] {
      try sample.addExchange(date)
      listed.append(try sample.listed(date, date))
    }
    listed.append(try sample.listed("planned", "2015~", status: .planned))
    #expect(rows(sample, exchanges: listed).contains("dates | doubted | 3 | 5"))
    listed.removeFirst()
    #expect(rows(sample, exchanges: listed).contains("dates | doubted | x | 5"))
  }

  @Test func `records are counted by how many sources they name`() throws {
    var sample = try sample()
    try sample.addPartnership("konin", from: "2000")
    try sample.addPartnership("konin", .intended, from: "2000")
    try sample.addAward("2015")
    try sample.addAward("2018")
    sample.register.awards[0].sources = [0, 1]
    try sample.addAward("2016")
    sample.register.awards[2].sources = [0, 1, 0]
    #expect(
      rows(sample).filter { $0.hasPrefix("sources") } == [
        "sources-of-delegations | no-source | 1 | 6",
        "sources-of-delegations | one-source | 3 | 6",
        "sources-of-delegations | two-or-more-sources | 2 | 6",
        "sources-of-other-records | no-source | 1 | 3",
        "sources-of-other-records | one-source | 0 | 3",
        "sources-of-other-records | two-or-more-sources | 2 | 3",
      ])
  }

  @Test func `places without a country and claims are counted`() throws {
    var sample = try sample()
    try sample.addPartnership("konin", from: "2006")
    try sample.addClaim("first-established", asOf: "2017", "2006")
    try sample.addClaim("first-established", asOf: "2017", "2007")
    try sample.addClaim("x", asOf: "2017", "1")
    let rows = rows(sample)
    #expect(rows.contains("places | no-country | 1 | 3"))
    #expect(
      rows.filter { $0.hasPrefix("claims") } == [
        "claims | agrees | 1 | 3", "claims | agrees-within-bounds | 0 | 3",
        "claims | conflicts | 1 | 3", "claims | cannot-be-checked | 1 | 3",
      ])
  }

  @Test func `every file tells what became of its records, and all files together`() {
    var sample = Sample()
    sample.register.files = [
      InputFile(path: "yearbook.toml", table: "s", read: 0, accepted: 0, rejected: 0, duplicate: 0),
      InputFile(path: "a.csv", table: "a", read: 9, accepted: 9, rejected: 0, duplicate: 0),
      InputFile(path: "b.csv", table: "b", read: 6, accepted: 3, rejected: 2, duplicate: 1),
    ]
    #expect(
      rows(sample).filter { $0.hasPrefix("input") } == [
        "input:a.csv | accepted | 9 | 9", "input:b.csv | accepted | 3 | 6",
        "input:b.csv | rejected | 2 | 6", "input:b.csv | duplicate | 1 | 6",
        "inputs | accepted | 12 | 15", "inputs | rejected | 2 | 15", "inputs | duplicate | 1 | 15",
      ])
  }

  @Test(arguments: [0, 1, 1_000, 1_003])
  func `findings are listed, up to a thousand`(count: Int) {
    var sample = Sample()
    sample.register.files = [
      InputFile(path: "a.csv", table: "a", read: 0, accepted: 0, rejected: 0, duplicate: 0)
    ]
    let findings = (0..<count).map { index in
      Finding(.warning, "x", at: Origin(file: 0, line: index + 2), column: 3, "odd")
    }
    let listed = rows(sample, findings: findings).filter { $0.hasPrefix("finding") }
    #expect(listed.count == min(count, 1_001))
    if count == 1 { #expect(listed == ["finding | a.csv:2:3: warning: odd | z | z"]) }
    if count > 1_000 { #expect(listed.last == "finding | and 3 more | z | z") }
  }

  @Test func `any split of the exchanges gives the same`() throws {
    let sample = try sample()
    let scope = sample.frame(2017).scope
    var whole = DataQuality()
    whole.add(.exchanges(CountedExchanges(sample.batch, in: scope)))
    var second = whole
    second.merge(DataQuality())
    second.merge(whole)
    var twice = DataQuality()
    for _ in 0..<2 { twice.add(.exchanges(CountedExchanges(sample.batch, in: scope))) }
    for quality in [second, twice] {
      #expect(quality.delegations == 12)
      #expect(quality.exactHeadcounts == 2)
      #expect(quality.boundedHeadcounts == 4)
      #expect(quality.precisions == whole.precisions.map { 2 * $0 })
      #expect(quality.sourceCounts == [2, 6, 4])
    }
  }
}
