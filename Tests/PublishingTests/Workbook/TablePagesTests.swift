import Tables
import Testing

@testable import Publishing

@Suite struct TablePagesTests {
  /// Rows of 15 points take 20 pixels; a chart needs 199 with what is around it.
  private func heights(rows: Int, chart: Int?) -> RowHeights {
    let table = PlannedTable.measured((0..<rows).map { .exactly(Int64($0)) })
    let printed = PlannedTable.printed(table)
    let pages = TablePages(
      introduction: [], widths: TableWidths(of: printed, .open), chart: chart)
    return pages.heights(usual(rows)) ?? usual(rows)
  }

  private func usual(_ rows: Int) -> RowHeights {
    RowHeights(header: 15, rows: Array(repeating: 15, count: rows))
  }

  /// An upright page holds 987 pixels, or 1065 in some programs. With the header's 20, the chart's
  /// 199 fit under 38 rows; of 57 rows five begin the second page, of 56 four.
  @Test(arguments: [(1, false), (38, false), (39, true), (56, true), (57, false)])
  func `rows are set higher only where the chart would stand alone`(rows: Int, isHigher: Bool) {
    let heights = heights(rows: rows, chart: 199)
    #expect((heights.rows[0] > 15) == isHigher)
    #expect(heights.header == 15)
  }

  @Test func `five rows go over to the page of the chart`() {
    let rows = heights(rows: 45, chart: 199).rows
    for capacity in [987.0, 1065] {
      #expect(20 + rows.prefix(41).reduce(0) { $0 + $1 * 4 / 3 } > capacity)
    }
  }

  /// Without a chart 48 rows fill the page, or 52.
  @Test(arguments: [(48, false), (49, true), (54, true), (55, false)])
  func `a last page without a chart has three rows`(rows: Int, isHigher: Bool) {
    #expect((heights(rows: rows, chart: nil).rows[0] > 15) == isHigher)
  }

  @Test(arguments: [(48, nil, true), (49, nil, false), (38, 199, true), (39, 199, false)])
  func `a table stands on one page if its chart does too`(rows: Int, chart: Int?, isOne: Bool) {
    let printed = PlannedTable.printed(PlannedTable.measured([.exactly(1)]))
    let pages = TablePages(
      introduction: [], widths: TableWidths(of: printed, .open), chart: chart)
    #expect(pages.isOne(usual(rows)) == isOne)
  }
}
