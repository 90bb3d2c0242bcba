import Testing

@testable import Tables

@Suite struct FigureTableTests {
  @Test(arguments: [
    (["year", "direction"], ["2016", "in"], true), (["year", "direction"], ["_T", "in"], false),
    (["year"], ["_U"], false), (["series", "edition"], ["symposium", "5"], true),
    (["series", "edition"], ["symposium", "_T"], false),
    (["programme", "cohort"], ["iuc", "2017"], true),
    (["kind", "activity"], ["friendship", "active"], false),
    (["host", "year"], ["jinan", "2017"], true),
  ])
  func `a cell has a period of its own at a year, a cohort or an edition`(
    dimensions: [String], key: [String], isOwn: Bool
  ) {
    #expect(FigureTable.table([], by: dimensions).hasOwnPeriod(key) == isOwn)
  }

  @Test func `keys follow another order of the same dimensions, and no others`() throws {
    let table = FigureTable.table([.cell("2016", "in", value: 1)])
    let turned = FigureTable.table([], by: ["direction", "year"]).dimensions
    #expect(try #require(table.cells(by: turned)).map(\.key) == [["in", "2016"]])
    #expect(table.cells(by: FigureTable.table([], by: ["year"]).dimensions) == nil)
    #expect(table.cells(by: FigureTable.table([], by: ["year", "kind"]).dimensions) == nil)
    let longer = FigureTable.table([], by: ["year", "direction", "kind"]).dimensions
    #expect(table.cells(by: longer) == nil)
  }

  @Test func `a category is called by its label, else by what everybody calls it, else by its id`()
  {
    let host = Wording(en: "Jinan", zh: "济南", de: "Jinan")
    let dimension = FigureTable.Dimension(id: "host", labels: ["jinan": host])
    #expect(dimension.label(of: "jinan") == host)
    #expect(dimension.label(of: "_T").zh == "合计")
    #expect(dimension.label(of: "_U").de == "Ohne Angabe")
    #expect(dimension.label(of: "konin") == Wording(verbatim: "konin"))
    #expect(FigureTable.Dimension(id: "year").label(of: "_T").en == "All years")
  }
}
