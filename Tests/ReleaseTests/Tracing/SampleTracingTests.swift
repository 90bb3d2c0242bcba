import Indicators
import Publishing
import Register
import Tables
import Testing

@testable import Release

/// Every figure of the committed releases is made up of the records that are traced behind it.
@Suite struct SampleTracingTests {
  private static let counted: Set = [
    "delegation", "visit", "partnership", "edition", "participation", "award",
  ]
  private static let added: Set = ["person-trip", "person-day", "person", "agreement", "CNY"]

  @Test(arguments: [2017, 2024])
  func `a count is that of its records, or of their visits`(year: Int) throws {
    let cells = try #require(try SampleTracing.of(year: year)).figures.filter {
      Self.counted.contains($0.unit)
    }
    #expect(cells.count > 250)
    for cell in cells {
      guard let figure = cell.cell.figure else { continue }
      let shares = cell.records.compactMap(\.figure)
      #expect(shares.count == cell.records.count, "\(cell.name)")
      #expect(shares.reduce(0) { $0 + ($1.lower ?? 0) } == figure.lower ?? 0, "\(cell.name)")
      #expect(shares.reduce(0) { $0 + ($1.upper ?? 0) } == figure.upper ?? 0, "\(cell.name)")
      if cell.unit != "visit" {
        #expect(cell.records.count == figure.upper ?? 0, "\(cell.name)")
      }
    }
  }

  @Test(arguments: [2017, 2024])
  func `a sum is that of the figures of its records, stated or not`(year: Int) throws {
    let cells = try #require(try SampleTracing.of(year: year)).figures.filter {
      Self.added.contains($0.unit)
    }
    #expect(cells.count > 50)
    for cell in cells {
      guard let figure = cell.cell.figure else { continue }
      let shares = cell.records.compactMap(\.figure)
      #expect(cell.records.count == figure.of ?? 0, "\(cell.name)")
      #expect(shares.reduce(0) { $0 + ($1.lower ?? 0) } == figure.lower ?? 0, "\(cell.name)")
      #expect(shares.reduce(0) { $0 + ($1.covered ?? 0) } == figure.covered ?? 0, "\(cell.name)")
      if figure.upper != nil {
        #expect(shares.reduce(0) { $0 + ($1.upper ?? 0) } == figure.upper, "\(cell.name)")
      } else if figure.lower != nil {
        #expect(shares.contains { $0.upper == nil }, "\(cell.name)")
      }
    }
  }

  @Test(arguments: [2017, 2024])
  func `a figure that says nothing has no record, and every other has one`(year: Int) throws {
    for cell in try #require(try SampleTracing.of(year: year)).figures {
      guard let figure = cell.cell.figure, cell.unit != "percent" else { continue }
      if figure.saysSomething { #expect(!cell.records.isEmpty, "\(cell.name)") }
      // Of hosts that no edition states, the editions are told.
      if !figure.saysSomething, cell.cell.heading.id != "hosts" {
        #expect(cell.records.isEmpty, "\(cell.name)")
      }
    }
  }

  @Test(arguments: [2017, 2024])
  func `every record is found back in the cells behind which it stands`(year: Int) throws {
    let (sample, figures) = try #require(try SampleTracing.of(year: year))
    let tracing = sample.tracing
    let files = tracing.frame.register.files
    var forth: [Origin: Set<String>] = [:]
    for cell in figures {
      for record in cell.records { forth[record.origin, default: []].insert(cell.name) }
    }
    for origin in sample.origins {
      let place = "\(files[origin.file].path):\(origin.line)"
      let found = try #require(try tracing.trace(record: place).first)
      let back = found.entries.filter { $0.cell.number != nil && $0.share != nil }
        .map { SampleTracing.Traced(cell: $0.cell, records: []).name }
      #expect(Set(back) == forth[origin] ?? [], "\(place)")
      let byName = try tracing.trace(record: found.record.id)
      #expect(
        byName.contains { $0.record.file == found.record.file && $0.record.line == origin.line })
    }
  }

  @Test(arguments: [2017, 2024])
  func `the release says in every figure what its inputs give`(year: Int) throws {
    let (sample, figures) = try #require(try SampleTracing.of(year: year))
    #expect(sample.tracing.report.changes.isEmpty)
    for cell in figures {
      guard let figure = cell.cell.figure else { continue }
      let published = try #require(
        sample.tracing.published.table(cell.cell.table)?.figure(
          of: cell.cell.table.rows[cell.cell.row], column: cell.cell.column), "\(cell.name)")
      #expect(
        [published.value, published.lower, published.upper]
          == [figure.value, figure.lower, figure.upper], "\(cell.name)")
      #expect([published.covered, published.of] == [figure.covered, figure.of], "\(cell.name)")
    }
  }
}
