import Tables
import Testing

@testable import Publishing

@Suite struct ColumnExpansionTests {
  private func headers(_ columns: [Column]) -> [String] {
    let cells = columns.map { _ in Cell.observation(.exactly(1)) }
    let table = PlannedTable.table(columns: columns, rows: [Row(cells: cells)])
    return PlannedTable.printed(table).columns.map(\.header)
  }

  @Test func `a header has its unit in round brackets and its notes in square ones`() {
    let column = SampleRelease.measure(
      "in", "Delegations in", SampleRelease.unit("delegation", "delegations"),
      notes: [SampleRelease.jointRule, SampleRelease.startRule])
    #expect(headers([column]) == ["Delegations in (number) [note 1] [note 2]"])
  }

  @Test func `headers are unique whatever the case, and never empty`() {
    let columns = ["Theme", "THEME", "theme", " "].enumerated().map {
      SampleRelease.attribute("column-\($0)", $1)
    }
    #expect(headers(columns) == ["Theme", "THEME (2)", "theme (3)", "column-3"])
  }

  @Test func `a column that stands for the total is known`() {
    let unit = PlannedTable.person
    let table = PlannedTable.table(
      columns: [
        SampleRelease.measure("a", "A", unit),
        SampleRelease.measure("b", "B", unit, total: true),
      ],
      rows: [Row(cells: [.observation(.exactly(1)), .observation(.exactly(1))])])
    #expect(PlannedTable.printed(table).columns.map(\.isTotal) == [false, true])
  }
}
