import Tables
import Testing

@testable import Publishing

@Suite struct RowsBesideChartTests {
  /// Rows of 15 points take 20 pixels; a chart needs 199 with what is around it.
  private func heights(rows: Int, chart: Int?) -> RowHeights {
    let table = PlannedTable.measured((0..<rows).map { .exactly(Int64($0)) })
    let printed = PlannedTable.printed(table)
    let beside = RowsBesideChart(
      introduction: [], widths: TableWidths(of: printed, .open), chart: chart)
    let usual = RowHeights(header: 15, rows: Array(repeating: 15, count: rows))
    return beside.heights(usual) ?? usual
  }

  /// An upright page holds 987 pixels, or 1065 in some programs. With the header's 20, the chart's
  /// 199 fit under 38 rows; of 55 rows three begin the second page, of 54 two.
  @Test(arguments: [(1, false), (38, false), (39, true), (54, true), (55, false)])
  func `rows are set higher only where the chart would stand alone`(rows: Int, isHigher: Bool) {
    let heights = heights(rows: rows, chart: 199)
    #expect((heights.rows[0] > 15) == isHigher)
    #expect(heights.header == 15)
  }

  @Test func `three rows go over to the page of the chart`() {
    let rows = heights(rows: 45, chart: 199).rows
    for capacity in [987.0, 1065] {
      #expect(20 + rows.prefix(43).reduce(0) { $0 + $1 * 4 / 3 } > capacity)
    }
  }

  @Test func `rows without a chart keep their heights`() {
    #expect(heights(rows: 45, chart: nil).rows.allSatisfy { $0 == 15 })
  }
}
