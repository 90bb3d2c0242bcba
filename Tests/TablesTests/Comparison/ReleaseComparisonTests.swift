import Testing

@testable import Tables

@Suite struct ReleaseComparisonTests {
  private let exchanges = FigureTable.table([.cell("2016", "in", value: 1)])
  private let visits = FigureTable.table([.cell("2016", "in", value: 2)], id: "visits")
  private let trips = FigureTable.table([.cell("2016", "in", value: 3)], id: "trips")

  @Test func `tables stand in the new release's order, and those that are no more come last`() {
    let comparison = ReleaseComparison(
      from: [exchanges, visits], to: [trips, visits], isOfSamePeriod: true)
    #expect(comparison.tables.map(\.id) == ["trips", "visits", "exchanges-per-year"])
    #expect(comparison.tables.map(\.standing) == [.added, .compared, .removed])
    #expect(CellChange.allCases.map(comparison.count) == [0, 0, 0, 1, 1, 1])
    #expect(!comparison.hasSameFigures)
  }

  @Test func `a release has the figures that it has`() {
    let comparison = ReleaseComparison(
      from: [exchanges, visits], to: [exchanges, visits], isOfSamePeriod: true)
    #expect(comparison.hasSameFigures)
    #expect(comparison.tables.allSatisfy { $0.differences.isEmpty })
    #expect(comparison.count(.stable) == 2)
  }
}
