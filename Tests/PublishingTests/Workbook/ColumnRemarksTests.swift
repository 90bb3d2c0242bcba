import Tables
import Testing

@testable import Publishing

@Suite struct ColumnRemarksTests {
  private func table(_ rows: [(Observation, Observation)]) -> Table {
    PlannedTable.table(
      columns: [
        SampleRelease.dimension("place", "Place"),
        SampleRelease.measure("a", "2017", PlannedTable.person),
        SampleRelease.measure("b", "All years", PlannedTable.person),
      ],
      rows: rows.map {
        Row(cells: [
          .category(Category(verbatim: "Konin")), .observation($0.0), .observation($0.1),
        ])
      })
  }

  private func said(_ rows: [(Observation, Observation)], _ profile: StatusProfile) -> [String] {
    ColumnRemarks(of: table(rows), English(), profile).sentences
  }

  @Test func `what holds of every figure of a column is said of the column`() {
    let rows: [(Observation, Observation)] = [
      (.exactly(1, .provisional), .exactly(4)), (.notAvailable, .exactly(2)),
      (.between(1, 2, .provisional), .exactly(2)),
    ]
    #expect(said(rows, .china) == ["2017: provisional."])
    let printed = PlannedTable.printed(table(rows), .china)
    #expect(printed.remarks == ["2017: provisional."])
    #expect(!printed.columns.contains { $0.part == .remarks })
    #expect(printed.marks.statuses.contains(.provisional))
  }

  @Test func `what holds of every figure is said of the table`() {
    #expect(
      said([(.exactly(1, .provisional), .exactly(4, .provisional))], .china)
        == ["All figures: provisional."])
    #expect(
      said([(.exactly(1, .provisional), .notAvailable)], .china) == ["All figures: provisional."])
  }

  @Test func `what holds of some figures of a column is left to the rows`() {
    let rows: [(Observation, Observation)] = [
      (.exactly(1, .provisional), .exactly(4)), (.exactly(1), .exactly(2)),
    ]
    #expect(said(rows, .china).isEmpty)
    #expect(
      PlannedTable.printed(table(rows), .china).rows.map(\.cells.last)
        == [.mark("provisional 2017"), .blank])
  }

  @Test func `what has a sign is left to the sign`() {
    #expect(said([(.exactly(1, .provisional), .exactly(4))], .germany).isEmpty)
    #expect(
      said([(.exactly(1, .breakInSeries), .exactly(4))], .germany)
        == ["2017: break in the series."])
  }
}
