import Register
import Tables
import Testing

@testable import Indicators

/// Whatever the records are split into, and in whatever order the parts come, the tables are those
/// of the whole.
@Suite struct MergeLawTests {
  @Test(arguments: 1...40)
  func `merging any parts in any order gives the tables of the whole`(seed: Int) throws {
    let sample = try Sample.random(seed)
    var generator = SeededGenerator(seed: seed &* 31)
    let frame = sample.frame(generator.number(2013...2019))
    var whole = PartialResults(in: frame.scope)
    for facts in sample.allFacts(in: frame.scope) { whole.add(facts) }
    var parts = (0..<generator.number(1...6)).map { _ in PartialResults(in: frame.scope) }
    for facts in sample.pieces(in: frame.scope, &generator) {
      parts[generator.number(0...parts.count - 1)].add(facts)
    }
    while parts.count > 1 {
      let part = parts.remove(at: generator.number(0...parts.count - 1))
      parts[generator.number(0...parts.count - 1)].merge(part)
    }
    let expected = whole.finish(in: frame).map(\.1)
    let merged = parts[0].finish(in: frame).map(\.1)
    #expect(merged.map(\.id) == expected.map(\.id))
    for (merged, expected) in zip(merged, expected) {
      #expect(merged.rows.map(\.printed) == expected.rows.map(\.printed), "\(expected.id)")
      #expect(merged == expected, "\(expected.id)")
    }
  }

  @Test func `the random registers give every table`() throws {
    let ids = try (1...40).flatMap { seed in
      let sample = try Sample.random(seed)
      let frame = sample.frame(2017)
      return sample.tables(in: frame).map(\.id)
    }
    #expect(Set(ids) == Set(Indicators.all.map(\.declaration.id)))
  }
}

extension Sample {
  /// The tables of every indicator in the catalogue.
  func tables(in frame: Frame) -> [Table] {
    var results = PartialResults(in: frame.scope)
    for facts in allFacts(in: frame.scope) { results.add(facts) }
    return results.finish(in: frame).map(\.1)
  }
}
