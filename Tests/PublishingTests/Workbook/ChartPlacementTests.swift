import Tables
import Testing

@testable import Publishing

@Suite struct ChartPlacementTests {
  private func sheet(rows: Int, charts: Int) -> [ChartPlacement.Place] {
    var table = PlannedTable.measured((0..<rows).map { .exactly(Int64($0)) })
    table.charts = Array(
      repeating: Chart(
        .columns, title: SampleRelease.text("Persons"), categoryColumn: "year",
        valueColumns: ["persons"], categoryAxis: SampleRelease.text("Year"),
        valueAxis: SampleRelease.text("persons"), rows: 0..<rows), count: charts)
    let plan = PlannedTable.plan([table])
    let printed = plan.tables[0]
    let widths = TableWidths(of: printed, .open)
    var flow = PageFlow(on: widths.paper, width: widths.total, repeated: 18)
    for _ in 0...rows { flow.add(row: 18) }
    var placement = ChartPlacement(widths: widths, firstRow: rows + 1, flow: flow)
    return placement.places(
      for: table.charts.compactMap { DrawnChart($0, of: printed, English()) })
  }

  @Test func `a chart stands one row under its table and is as wide`() {
    let places = sheet(rows: 5, charts: 1)
    #expect(places.map(\.row) == [7])
    #expect(places.map(\.width) == [Paper.portrait.width])
  }

  @Test func `charts on an upright page stand under each other`() {
    let places = sheet(rows: 5, charts: 2)
    #expect(places.count == 2)
    #expect(places[1].row > places[0].lastRow)
  }

  /// A page holds 987 pixels and keeps 10 in reserve; a chart wants 260 of them, at least 156.
  /// Over 28 rows of 24 pixels with their header and an empty row of 20, 261 are left.
  @Test(arguments: [(28, 260, 30), (29, 237, 31), (31, 189, 33), (32, 165, 34), (33, 260, 47)])
  func `a chart that does not fit shrinks a little or goes to the next page`(
    rows: Int, height: Int, row: Int
  ) {
    let places = sheet(rows: rows, charts: 1)
    #expect(places.map(\.height) == [height])
    #expect(places.map(\.row) == [row])
  }
}
