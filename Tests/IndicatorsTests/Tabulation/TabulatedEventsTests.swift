import Register
import Tables
import Testing

@testable import Indicators

/// Partnerships as they are established and as they end.
@Suite struct TabulatedEventsTests {
  private func sample() throws -> Sample {
    var sample = Sample(["a": "DE", "b": "DE", "c": "PL", "d": ""])
    try sample.addPartnership("a", .friendship, from: "2015-12-31")
    try sample.addPartnership("a", .exchange, from: "2016-01-01", to: "2016-03")
    try sample.addPartnership("b", .exchange, from: "2015~", to: "2016/2017-01-01")
    try sample.addPartnership("c", .exchange, attested: "2016-12-31", to: "201X")
    try sample.addPartnership("d", .friendship, attested: "2017-01-01")
    try sample.addPartnership("c", .intended, from: "2015", to: "2016")
    return sample
  }

  private func rows(
    _ population: String, by dimension: String, _ other: String? = nil, in sample: Sample
  ) throws -> [String] {
    let request =
      other.map { TabulationRequest(population, by: dimension, $0) }
      ?? TabulationRequest(population, by: dimension)
    return try sample.rows(request, 2016)
  }

  @Test func `a partnership is established in the year of its first day`() throws {
    let sample = try sample()
    // The last of them may have begun after 2016.
    #expect(
      try rows("partnerships-established", by: "year", in: sample)
        == ["2015 | 2", "2016 | 1p", "_U | 1-2", "_T | 4-5"])
    #expect(
      try rows("partnerships-established", by: "country", in: sample)
        == ["DE | 3", "PL | 1", "_U | 0-1", "_T | 4-5"])
  }

  @Test func `it ends in the year of its last day, and what may go on has no end`() throws {
    let sample = try sample()
    #expect(
      try rows("partnerships-ended", by: "year", in: sample)
        == ["2016 | 1p", "_U | 0-1", "_T | 1-2"])
    let rows = try rows("partnerships-ended", by: "month", "established", in: sample)
    #expect(rows.prefix(2) == ["03 | 2016 | 1p", "_U | _U | 0-1p"])
    #expect(rows.last == "_T | _T | 1-2p")
  }

  @Test func `a year without events is zero where the sources are complete for it`() throws {
    var sample = Sample(["a": "DE"])
    try sample.addPartnership("a", .friendship, from: "2014", to: "2016-05")
    try sample.declareComplete("partnerships", "2015", "2016")
    #expect(
      try rows("partnerships-established", by: "year", in: sample)
        == ["2014 | 1", "2015 | 0", "2016 | 0p", "_T | 1"])
    #expect(
      try sample.rows(
        TabulationRequest(
          "partnerships-ended", by: "year", where: [("year", ["2015", "2016"])]), 2016)
        == ["2015 | 0", "2016 | 1p", "_T | 1"])
  }

  @Test func `behind ends stand the partnerships that ended, of every filter`() throws {
    let sample = try sample()
    func ids(_ population: String, _ filters: [(dimension: String, values: [String])]) throws
      -> [Int]
    {
      let request = TabulationRequest(population, by: "year", where: filters)
      let tabulation = try sample.tabulation(request, 2016)
      let frame = sample.frame(2016)
      let partnerships = sample.register.partnerships
      return partnerships.indices.filter {
        partnerships[$0].counts(in: frame.scope)
          && tabulation.admits(.partnership(partnerships[$0]), in: frame)
      }
    }
    // Kinds: friendship, exchange, exchange, exchange, friendship, intended.
    #expect(try ids("partnerships-ended", []) == [1, 3])
    #expect(try ids("partnerships-established", [("kind", ["friendship"])]) == [0, 4])
    #expect(
      try ids("partnerships-established", [("kind", ["exchange"]), ("country", ["PL"])]) == [3])
  }

  @Test(arguments: 1...60)
  func `both flows are those of the standard table`(seed: Int) throws {
    var sample = try Sample.random(seed)
    sample.register.choices.firstYear = nil
    guard let standard = sample.table(PartnershipChanges(), 2017) else { return }
    for (population, column) in [("partnerships-established", 1), ("partnerships-ended", 2)] {
      let found = try sample.rows(TabulationRequest(population, by: "year"), 2017)
      let expected = Dictionary(
        uniqueKeysWithValues: standard.rows.map { ($0.cells[0].printed, $0.cells[column].printed) })
      for row in found where !row.hasSuffix("| x") {
        let parts = row.split(separator: " | ").map(String.init)
        // A table of one row has no total, and a total of one year is as provisional as it.
        #expect(expected[parts[0]] == parts[1] || found.count == 2, "\(population): \(row)")
      }
    }
  }
}
