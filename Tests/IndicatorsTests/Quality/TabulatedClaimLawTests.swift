import Register
import Tables
import Testing

@testable import Indicators

/// What is true of every claim of a measure of a population, whatever the records.
@Suite struct TabulatedClaimLawTests {
  /// A published table of one year, by one dimension, of one measure.
  private struct Published {
    let population: TabulatedPopulation
    let dimension: TabulationDimension
    let measure: TabulationMeasure
    let year: Int
    let table: Table
    /// Whether everything of the population states the dimension and a year.
    let isDetermined: Bool
  }

  private func sample(_ seed: Int) throws -> Sample {
    var sample = try Sample.random(seed)
    for field in ["culture", "health"] { _ = sample.vocabulary.number(of: field) }
    return sample
  }

  private func published(
    _ sample: Sample, _ generator: inout SeededGenerator
  ) throws -> Published {
    let population = generator.pick(TabulatedPopulation.allCases)
    let dimension = generator.pick(population.dimensions.filter { !$0.isPeriod })
    let measure = generator.pick(population.measures.filter { $0 != .amount && $0.base == nil })
    let year = generator.number(2013...2017)
    let table = try sample.table(
      TabulationRequest(
        population.id, by: dimension.id, where: [("year", ["\(year)"])], measures: [measure.id]),
      2017)
    let all = try sample.table(TabulationRequest(population.id, by: dimension.id, "year"), 2017)
    return Published(
      population: population, dimension: dimension, measure: measure, year: year, table: table,
      isDetermined: all.rows.allSatisfy { $0.role != .unknown })
  }

  /// The claims of every cell that has a figure, in the order of the rows.
  private func addClaims(of published: Published, to sample: inout Sample) throws -> [Observation] {
    var cells: [Observation] = []
    for row in published.table.rows {
      guard case .category(let category)? = row.cells.first,
        case .observation(let cell)? = row.cells.last, let lower = cell.lower
      else { continue }
      let figure = cell.upper.map { $0 == lower ? "\(lower)" : "\(lower)-\($0)" }
      let id = row.role == .unknown ? "_U" : category.id
      let restriction = row.role == .total ? "" : ";\(published.dimension.id)=\(id)"
      try sample.addClaim(
        "\(published.population.id).\(published.measure.id)",
        "year=\(published.year)" + restriction, asOf: "\(published.year)",
        figure ?? ">=\(lower)")
      cells.append(cell)
    }
    return cells
  }

  @Test(arguments: 1...300)
  func `a claim equal to a published cell agrees`(seed: Int) throws {
    var sample = try sample(seed)
    var generator = SeededGenerator(seed: seed &* 31)
    let published = try published(sample, &generator)
    let cells = try addClaims(of: published, to: &sample)
    let entries = ClaimsLedger(sample, 2017).entries
    #expect(entries.count == cells.count)
    for (entry, cell) in zip(entries, cells) {
      guard let recorded = entry.recorded else {
        // What may lie in the year stands beside the true zero, and states no figure.
        #expect(cell.upper == 0 && entry.reason == .notStated && !published.isDetermined)
        continue
      }
      #expect(recorded.lower == cell.lower, "\(entry.claim.indicator) \(entry.claim.scope)")
      #expect([.agrees, .agreesWithinBounds].contains(entry.verdict))
      // What is not stated may be of any category, and widens the bounds.
      if published.isDetermined {
        #expect(entry.verdict == .agrees, "\(entry.claim.indicator) \(entry.claim.scope)")
      }
    }
  }

  @Test func `most published cells are determined and agree`() throws {
    var verdicts: [ClaimVerdict] = []
    for seed in 1...300 {
      var sample = try sample(seed)
      var generator = SeededGenerator(seed: seed &* 31)
      _ = try addClaims(of: published(sample, &generator), to: &sample)
      verdicts += ClaimsLedger(sample, 2017).entries.map(\.verdict)
    }
    #expect(verdicts.count > 300)
    #expect(verdicts.count { $0 == .agrees } > 100)
  }

  @Test(arguments: 1...60)
  func `merging any parts in any order gives the ledger of the whole`(seed: Int) throws {
    var sample = try sample(seed)
    var generator = SeededGenerator(seed: seed &* 7)
    for _ in 1...4 { _ = try addClaims(of: published(sample, &generator), to: &sample) }
    let frame = sample.frame(2017)
    let scope = Scope(
      register: sample.register, limit: frame.scope.limit, fields: sample.vocabulary.words)
    let claimed = ClaimReader(in: scope).claimed
    var parts = (0..<generator.number(1...6)).map { _ in ClaimTallies(claimed, in: scope) }
    for facts in sample.pieces(in: scope, &generator) {
      parts[generator.number(0...parts.count - 1)].add(facts)
    }
    while parts.count > 1 {
      let part = parts.remove(at: generator.number(0...parts.count - 1))
      parts[generator.number(0...parts.count - 1)].merge(part)
    }
    let merged = ClaimsLedger(in: frame, tallied: parts[0])
    #expect(merged.table == ClaimsLedger(sample, 2017).table)
    #expect(merged.entries.count == sample.register.claims.count)
  }
}
