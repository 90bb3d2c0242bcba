import Tables
import Testing

@testable import Publishing

@Suite struct TablePeriodTests {
  private func period(_ table: Table) -> String? {
    table.period(in: SampleRelease.release, English())
  }

  private func table(_ nature: Table.Nature, years: [String] = []) -> Table {
    PlannedTable.table(
      columns: [SampleRelease.dimension(years.isEmpty ? "continent" : "year", "Rows")],
      rows: (years.isEmpty ? ["Asia"] : years).map {
        Row(cells: [.category(Category(verbatim: $0))])
      }, nature: nature)
  }

  @Test func `a flow has the years of its rows, else those of the release`() {
    #expect(period(table(.flow, years: ["2015", "2017", "2016"])) == "2015 to 2017")
    #expect(period(table(.flow, years: ["2017", "2015 to 2017"])) == "2015 to 2017")
    #expect(period(table(.flow)) == "2013 to 2017")
  }

  @Test func `a stock has a day, or the end of each of its years`() {
    #expect(period(table(.stock)) == "at 31 December 2017")
    #expect(
      period(table(.stock, years: ["2015", "2016"])) == "at the end of each year, 2015 to 2016")
  }

  @Test func `a list has no period but that of its rows`() {
    #expect(period(table(.list)) == nil)
    #expect(period(table(.list, years: ["2016"])) == "2016")
  }

  @Test func `columns that stand for years say which`() {
    func column(_ heading: String, _ category: String) -> Column {
      Column(
        id: heading, heading: SampleRelease.text(heading),
        role: .measure(
          Measure(
            id: heading, unit: PlannedTable.person,
            coordinates: [Coordinate(dimension: "year", category: category)])))
    }
    let table = PlannedTable.table(
      columns: [column("2017", "2017"), column("2015 to 2017", "_T")], rows: [])
    #expect(period(table) == "2015 to 2017")
  }

  @Test func `an undetermined year is no year`() {
    var table = table(.flow, years: ["2016"])
    table.rows.append(Row(.unknown, cells: [.category(.periodNotDeterminable)]))
    #expect(period(table) == "2016")
  }
}
