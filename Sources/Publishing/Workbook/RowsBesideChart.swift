/// Keeps the last rows of a table on the page of its chart: where the chart would begin a page of
/// its own, all rows are set a little higher, and some go over to that page.
struct RowsBesideChart {
  let introduction: [SheetLine]
  let widths: TableWidths
  /// The pixels of a page that the chart needs; nil without one.
  let chart: Int?

  private static let fewest = 3
  /// In points.
  private static let step = 0.75
  private static let mostSteps = 10

  /// The least heights that serve, if any do.
  func heights(_ heights: RowHeights) -> RowHeights? {
    guard let chart else { return heights }
    let tried = (0...Self.mostSteps).lazy.map { heights.loosened(by: Double($0) * Self.step) }
    return tried.first { holdsTogether($0, chart: chart) }
  }

  /// Whether the chart stands with rows in every program.
  private func holdsTogether(_ heights: RowHeights, chart: Int) -> Bool {
    let empty = PageFlow(on: widths.paper, width: widths.total, repeated: heights.header)
    return [empty, empty.longest].allSatisfy { empty in
      var flow = empty
      for line in introduction { flow.add(row: line.height) }
      for height in [heights.header] + heights.rows { flow.add(row: height) }
      return flow.rows >= min(Self.fewest, heights.rows.count) && flow.least >= chart
    }
  }
}
