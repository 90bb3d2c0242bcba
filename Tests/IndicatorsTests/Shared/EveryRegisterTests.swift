import Register
import Tables
import Testing

@testable import Indicators

/// What is true of every register, whatever its records: tried on as many random ones as
/// `RandomCases` says.
@Suite struct EveryRegisterTests {
  @Test(arguments: RandomCases.runs)
  func `tables add up, in any order of the rows and any split of the records`(
    seeds: Range<Int>
  ) throws {
    for seed in seeds {
      let register = try RandomRegister(seed)
      let (whole, merged) = (try register.tables(), try register.mergedTables())
      let differences = zip(whole, merged).filter { $0 != $1 }.map { whole, merged in
        "\(whole.id): \(whole.rows.map(\.printed)) is \(merged.rows.map(\.printed)) in parts"
      }
      let broken = whole.flatMap(\.brokenLaws) + differences
      #expect(broken == [], "\(RandomCases.advice(seed))")
      #expect(whole.map(\.id) == merged.map(\.id), "\(RandomCases.advice(seed))")
    }
  }

  @Test(arguments: RandomCases.runs)
  func `whatever the true numbers and days are, the tables hold them`(
    seeds: Range<Int>
  ) throws {
    for seed in seeds where seed % 4 == 0 {
      let broken = try RandomRegister(seed).cellsNotHoldingTruth()
      #expect(broken == [], "\(RandomCases.advice(seed))")
    }
  }
}

/// A random register, with a tabulation of it that somebody may ask for.
private struct RandomRegister {
  private let sample: Sample
  private let year: Int
  private let asOf: Day
  private let request: TabulationRequest
  private let generator: SeededGenerator

  init(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed &* 77)
    var sample = try Sample.random(seed, most: 6)
    // Words of filters are numbered before any delegation is read.
    for field in ["culture", "health"] { _ = sample.vocabulary.number(of: field) }
    self.sample = sample
    year = generator.number(2012...2019)
    let last = Day.lastDay(ofYear: year)
    asOf = generator.chance(60) ? last : last.advanced(by: generator.number(-364...400))
    request = .random(&generator)
    self.generator = generator
  }

  /// The tables of all records, as they stand.
  func tables() throws -> [Table] {
    let tabulation = try sample.tabulation(request, year)
    return finished(sample, with: [tabulation]) { [sample.allFacts(in: $0)] }
  }

  /// The tables of the same records in another order, in parts that are merged in any order.
  func mergedTables() throws -> [Table] {
    var generator = generator
    let sample = sample.permuted(&generator)
    return finished(sample, with: [try sample.tabulation(request, year)]) { scope in
      var parts: [[Facts]] = Array(repeating: [], count: generator.number(1...3))
      for facts in sample.pieces(in: scope, &generator) {
        parts[generator.number(0...parts.count - 1)].append(facts)
      }
      return parts
    }
  }

  private func finished(
    _ sample: Sample, with tabulations: [Tabulation] = [], _ parts: (Scope) -> [[Facts]]
  ) -> [Table] {
    let frame = sample.frame(year, asOf: asOf)
    let empty = PartialResults(Indicators.all + tabulations, in: frame.scope)
    let results = parts(frame.scope).map { facts in
      facts.reduce(into: empty) { $0.add($1) }
    }
    let whole = results.dropFirst().reduce(into: results[0]) { $0.merge($1) }
    return whole.finish(in: frame).map(\.1)
  }

  /// Cells that hold no longer what would stand there if more were known.
  func cellsNotHoldingTruth() -> [String] {
    var generator = generator
    let bounded = finished(sample) { [sample.allFacts(in: $0)] }
    let figures = truth(sample.withTrueFigures(&generator))
    let days = truth(sample.withTrueDays(&generator))
    return bounded.flatMap { table in
      // The unit of an amount is the smallest that any states.
      table.cellsNotHolding(figures[table.id]) { !$0.id.hasPrefix("amount") }
        + (Self.stocks.contains(table.id) ? stocksNotHolding(table, days[table.id]) : [])
    }
  }

  /// Without a partnership there is no table, and nothing is said of the places visited. What is
  /// recorded is recorded, even if it turns out to have been after the reference year.
  private func stocksNotHolding(_ table: Table, _ truth: Table?) -> [String] {
    table.cellsNotHolding(truth) { column in
      column.id != "never-recorded" && (truth != nil || column.id != "places-visited")
    }
  }

  /// Tables of what is in force at the end of a year or on a day, whatever period it began in.
  private static let stocks: Set = [
    "partners-by-continent", "partners-by-country", "partnerships-in-force",
    "partnerships-by-home", "partner-activity",
  ]

  private func truth(_ sample: Sample) -> [String: Table] {
    let tables = finished(sample) { [sample.allFacts(in: $0)] }
    return Dictionary(uniqueKeysWithValues: tables.map { ($0.id, $0) })
  }
}
