/// The printed pages of a table: whether it needs one only, and else how high its rows are for the
/// last page to hold enough of them, above the chart if there is one.
struct TablePages {
  let introduction: [SheetLine]
  let widths: TableWidths
  /// The pixels of a page that the chart needs; nil without one.
  let chart: Int?

  /// Rows that the last page holds at least.
  private static let (fewest, fewestBesideChart) = (3, 5)
  /// More rows than a page can hold.
  static let mostRows = 70
  private static let mostPages = 3
  /// In points.
  private static let step = 0.75
  private static let mostSteps = 10

  /// Whether the table stands on one page with its chart, in every program; on one that is printed at
  /// so many per cent of its size the chart needs more.
  func isOne(_ heights: RowHeights, print: Int = 100) -> Bool {
    let flow = flow(heights, isLongest: false)
    return flow.pages == 1 && flow.least >= (chart ?? 0) * 100 / print
  }

  /// Whether so few pages hold the table that it can be told where each of them ends.
  func areFew(_ heights: RowHeights) -> Bool {
    flow(heights, isLongest: false).pages <= Self.mostPages
  }

  /// The least heights that serve, if any do.
  func heights(_ heights: RowHeights) -> RowHeights? {
    let tried = (0...Self.mostSteps).lazy.map { heights.loosened(by: Double($0) * Self.step) }
    return tried.first(where: holdsTogether)
  }

  /// Whether enough rows stand on the last page, and the chart with them, in every program.
  private func holdsTogether(_ heights: RowHeights) -> Bool {
    let fewest = chart == nil ? Self.fewest : Self.fewestBesideChart
    return [false, true].allSatisfy { isLongest in
      let flow = flow(heights, isLongest: isLongest)
      if chart == nil && flow.pages == 1 { return true }
      return flow.rows >= min(fewest, heights.rows.count) && flow.least >= chart ?? 0
    }
  }

  /// To the end of the table, on the shortest pages of any program or the longest.
  private func flow(_ heights: RowHeights, isLongest: Bool) -> PageFlow {
    var flow = PageFlow(on: widths.paper, width: widths.total, repeated: heights.header)
    if isLongest { flow = flow.longest }
    for line in introduction { flow.add(row: line.height) }
    for height in [heights.header] + heights.rows { flow.add(row: height) }
    return flow
  }
}
