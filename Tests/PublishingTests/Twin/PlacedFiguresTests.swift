import Tables
import Testing

@testable import Publishing

@Suite struct PlacedFiguresTests {
  @Test func `a cell is named by its dimensions and measure, and stands in its row and column`()
    throws
  {
    let figures = try #require(PlacedFigures(TwinFixture.exchanges))
    #expect(figures.table.dimensions.map(\.id) == ["year", "direction", "measure"])
    #expect(figures.table.cells[1].key == ["2016", "out", "delegations"])
    #expect(figures.places[1] == (row: 0, column: 2))
    #expect(figures.table.cells[3].key == ["2016", "_T", "persons"])
    #expect(figures.table.cells[3].observation.covered == 2)
    #expect(figures.table.cells.count == 16)
  }

  @Test func `a fixed category is called by the heading of its column`() throws {
    let figures = try #require(PlacedFigures(TwinFixture.exchanges))
    let labels = figures.table.cells[0].key.indices.map { place in
      figures.table.dimensions[place].label(of: figures.table.cells[0].key[place]).en
    }
    #expect(labels == ["2016", "Incoming", "delegations"])
  }

  @Test func `a list has no figures with names of their own`() {
    #expect(PlacedFigures(TwinFixture.records) == nil)
  }

  @Test func `a confidential figure is not there`() throws {
    let figures = try #require(PlacedFigures(TwinFixture.editions))
    let total = try #require(figures.table.cells.last)
    #expect(total.observation.value == nil)
    #expect(total.observation.status == .confidential)
  }
}
