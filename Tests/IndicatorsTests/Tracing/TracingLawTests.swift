import Register
import Tables
import Testing

@testable import Indicators

/// Whatever the records, those traced behind a cell are those that make it up.
@Suite struct TracingLawTests {
  private static let seeds = 1...8
  private static let counted: Set = [
    "delegation", "visit", "partnership", "edition", "participation", "award",
  ]
  private static let added: Set = [
    "person-trip", "person-day", "person", "agreement", "CNY", "EUR",
  ]
  private static let distinct: Set = ["partner-place", "country", "place"]

  @Test(arguments: seeds)
  func `the records behind a cell make up its figure`(seed: Int) throws {
    let cells = TracedCells(try Sample.random(seed), year: 2013 + seed % 7)
    for cell in cells.all {
      guard let figure = cell.figure else {
        #expect(!cell.records.isEmpty, "\(cell.name)")
        continue
      }
      #expect(Set(cell.records.map(\.origin)).count == cell.records.count, "\(cell.name)")
      if Self.counted.contains(cell.unit) { expectCount(figure, cell) }
      if Self.added.contains(cell.unit) { expectSum(figure, cell) }
      if Self.distinct.contains(cell.unit) {
        // A record names each thing once, but may name several.
        let most = cell.records.reduce(0) { $0 + ($1.figure?.upper ?? 1) }
        #expect(most >= figure.upper ?? Int64(figure.of ?? 0), "\(cell.name)")
        #expect(cell.records.isEmpty == (most == 0), "\(cell.name)")
      }
    }
  }

  /// A count is that of its records, or of their visits.
  private func expectCount(_ figure: Observation, _ cell: TracedCells.Traced) {
    let (lower, upper) = cell.records.bounds
    #expect(lower == figure.lower ?? 0, "\(cell.name)")
    #expect(upper == figure.upper ?? 0, "\(cell.name)")
    if cell.unit != "visit" {
      #expect(cell.records.count == figure.upper ?? 0, "\(cell.name)")
    }
  }

  /// A sum is that of the figures of its records, stated or not.
  private func expectSum(_ figure: Observation, _ cell: TracedCells.Traced) {
    #expect(cell.records.count == figure.of ?? 0, "\(cell.name)")
    let (lower, upper) = cell.records.bounds
    #expect(lower == figure.lower ?? 0, "\(cell.name)")
    if figure.lower != nil { #expect(upper == figure.upper, "\(cell.name)") }
    let covered = cell.records.reduce(0) { $0 + ($1.figure?.covered ?? 0) }
    #expect(covered == figure.covered ?? 0, "\(cell.name)")
  }

  @Test(arguments: seeds)
  func `the way there by halves finds the records that the way back does`(seed: Int) throws {
    let cells = TracedCells(try Sample.random(seed), year: 2013 + seed % 7)
    for (number, cell) in cells.all.enumerated() where number % 13 == seed % 13 {
      let found = cells.records(cell.table, row: cell.row, column: cell.column)
      #expect(found.map(\.origin) == cell.records.map(\.origin), "\(cell.name)")
      #expect(found.map(\.figure) == cell.records.map(\.figure), "\(cell.name)")
    }
  }
}
