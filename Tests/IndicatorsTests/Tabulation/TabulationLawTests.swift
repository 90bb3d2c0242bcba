import Register
import Tables
import Testing

@testable import Indicators

/// What is true of every tabulation, whatever is asked for and whatever the records.
@Suite struct TabulationLawTests {
  private func sample(_ seed: Int) throws -> Sample {
    var sample = try Sample.random(seed)
    for field in ["culture", "health"] { _ = sample.vocabulary.number(of: field) }
    return sample
  }

  @Test(arguments: 1...120)
  func `merging any parts in any order gives the table of the whole`(seed: Int) throws {
    let sample = try sample(seed)
    var generator = SeededGenerator(seed: seed &* 77)
    let tabulation = try sample.tabulation(.random(&generator), 2017)
    let frame = sample.frame(2017)
    let whole = try #require(sample.table(tabulation, 2017))
    var parts = (0..<generator.number(1...6)).map { _ in tabulation.empty(in: frame.scope) }
    for facts in sample.pieces(in: frame.scope, &generator) {
      parts[generator.number(0...parts.count - 1)].add(facts)
    }
    while parts.count > 1 {
      let part = parts.remove(at: generator.number(0...parts.count - 1))
      parts[generator.number(0...parts.count - 1)].merge(part)
    }
    let merged = tabulation.finish(parts[0], in: frame)
    #expect(merged?.rows.map(\.printed) == whole.rows.map(\.printed), "\(whole.title.en)")
    #expect(merged == whole, "\(whole.title.en)")
  }

  @Test(arguments: 1...200)
  func `every table adds up, and its rows are of different categories`(seed: Int) throws {
    let sample = try sample(seed)
    var generator = SeededGenerator(seed: seed &* 13)
    let table = try sample.table(.random(&generator), 2013 + seed % 6)
    #expect(table.brokenIdentities == [], "\(table.title.en)")
    #expect(Set(table.columns.map(\.id)).count == table.columns.count, "\(table.title.en)")
    let keys = table.rows.map { row in
      row.cells.compactMap { if case .category(let category) = $0 { category.id } else { nil } }
    }
    #expect(Set(keys).count == keys.count, "\(table.title.en)")
    for row in table.rows { #expect(row.cells.count == table.columns.count) }
    for observation in table.rows.flatMap(\.observations) {
      if let value = observation.value {
        #expect(observation.lower == value && observation.upper == value)
      } else if let lower = observation.lower {
        #expect(observation.upper.map { lower < $0 } ?? true)
        #expect(observation.status.contains(.estimated))
      } else {
        #expect(!observation.status.isDisjoint(with: [.notAvailable, .notApplicable]))
      }
    }
  }

  @Test(arguments: 1...40)
  func `the total of any dimension is the same`(seed: Int) throws {
    let sample = try sample(seed)
    for population in TabulatedPopulation.allCases {
      let totals = try population.dimensions.filter { $0 != population.period }.map { dimension in
        let request = TabulationRequest(population: population.id, by: [dimension.id])
        return try sample.table(request, 2017).rows.last?.observations.map(\.printed)
      }
      #expect(Set(totals).count <= 2, "\(population) \(totals)")
      #expect(Set(totals.map { $0?.joined() }).count == 1, "\(population) \(totals)")
    }
  }
}
