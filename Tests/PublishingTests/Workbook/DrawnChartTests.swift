import Spreadsheet
import Tables
import Testing

@testable import Publishing

@Suite struct DrawnChartTests {
  private func drawn(
    _ kind: Chart.Kind, _ columns: [[Observation]], rows: Range<Int>? = nil
  ) -> DrawnChart? {
    let names = ["a", "b"].prefix(columns.count)
    let table = PlannedTable.table(
      columns: [SampleRelease.dimension("year", "Year")]
        + names.map { SampleRelease.measure($0, $0.uppercased(), PlannedTable.person) },
      rows: (0..<columns[0].count).map { row in
        Row(
          cells: [.category(Category(verbatim: String(2015 + row)))]
            + columns.map { .observation($0[row]) })
      })
    let chart = Chart(
      kind, title: SampleRelease.text("Persons"), categoryColumn: "year",
      valueColumns: Array(names), categoryAxis: SampleRelease.text("Year"),
      valueAxis: SampleRelease.text("persons"), rows: rows ?? 0..<columns[0].count)
    return DrawnChart(chart, of: PlannedTable.printed(table), English())
  }

  @Test func `rows without a figure are left out at the ends only`() {
    let figures: [Observation] = [
      .notAvailable, .exactly(1), .notAvailable, .exactly(2), .notAvailable,
    ]
    #expect(drawn(.columns, [figures])?.rows == 1..<4)
    #expect(drawn(.columns, [figures], rows: 0..<9)?.rows == 1..<4)
    #expect(drawn(.columns, [figures], rows: 2..<9) == nil, "one point is no chart")
    #expect(drawn(.columns, [[.notAvailable, .notApplicable]]) == nil)
  }

  @Test func `a line over a gap becomes columns`() {
    #expect(drawn(.line, [[.exactly(1), .exactly(2)]])?.kind == .line)
    #expect(drawn(.line, [[.exactly(1), .notAvailable, .exactly(2)]])?.kind == .columns)
  }

  @Test(
    arguments: [
      ([.exactly(1), .exactly(2)], [.exactly(3), .exactly(4)], Chart.Kind.stackedColumns),
      ([.exactly(1), .between(2, nil)], [.exactly(3), .exactly(4)], .columns),
      ([.exactly(1), .notAvailable], [.exactly(3), .exactly(4)], .columns),
      (
        [.exactly(1), .notAvailable, .exactly(1)], [.exactly(3), .notAvailable, .exactly(2)],
        .stackedColumns
      ),
    ] as [([Observation], [Observation], Chart.Kind)])
  func `what is not wholly known is not stacked`(
    first: [Observation], second: [Observation], kind: Chart.Kind
  ) {
    #expect(drawn(.stackedColumns, [first, second])?.kind == kind)
  }

  @Test func `a bounded figure is drawn at its lower bound and carries its mark`() throws {
    let chart = try #require(
      drawn(.columns, [[.exactly(120), .between(151, nil), .notAvailable, .exactly(9)]]))
    #expect(chart.series.map(\.column) == [2])
    let labels = ChartLabels(of: chart, PlannedTable.plan([]), highest: 151)
    #expect(labels.labels(ofSeries: 0) == .texts([nil, "151 [e]", "[x]", nil]))
    #expect(
      chart.description(English())
        == "Column chart: Persons. Year: 2015 to 2018. A: highest at least 151 (2016),"
        + " lowest 9 (2018), latest 9 (2018). Bounded figures are drawn at their lower bound.")
  }

  @Test func `a chart of columns that are not there is none`() {
    let table = PlannedTable.measured([.exactly(1)])
    let chart = Chart(
      .line, title: SampleRelease.text("A"), categoryColumn: "month", valueColumns: ["persons"],
      categoryAxis: SampleRelease.text(""), valueAxis: SampleRelease.text(""), rows: 0..<1)
    #expect(DrawnChart(chart, of: PlannedTable.printed(table), English()) == nil)
  }
}
