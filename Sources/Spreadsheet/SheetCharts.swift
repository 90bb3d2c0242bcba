import CXlsxWriter

extension Sheet {
  private static let defaultChartSize = (width: 480.0, height: 288.0)
  private static let chartSizes = 16...10_000

  /// Puts a chart with its upper left corner on a cell's; sizes are in pixels.
  ///
  /// The cells that it draws may be written later and on later sheets. Set column widths and row
  /// heights under the chart on the same sheet; rows that Excel fits to wrapped text move its end.
  package mutating func addChart(
    _ chart: ChartSpecification, row: Int, column: Int, width: Int, height: Int
  ) throws(SpreadsheetError) {
    let place = "sheet '\(name)', chart '\(chart.title)'"
    if contents.mode == .streamed {
      throw contents.refusal("a streamed workbook has no charts", at: place)
    }
    try contents.check(
      chart.refusal ?? CellAddress(row: row, column: column).refusal, at: place)
    if !Self.chartSizes.contains(width) || !Self.chartSizes.contains(height) {
      throw contents.refusal("\(width) by \(height) pixels is no size for it", at: place)
    }
    guard let drawing = ChartDrawing(of: chart, in: contents.pointer, onSheet: name) else {
      throw contents.refusal("libxlsxwriter: out of memory", at: place)
    }
    note(chart, at: place)
    let pointer = pointer
    let status = withMutableCString(chart.alternativeText) { text in
      var options = lxw_chart_options()
      options.x_scale = Double(width) / Self.defaultChartSize.width
      options.y_scale = Double(height) / Self.defaultChartSize.height
      options.description = text
      // Tied to its cells: programs that set columns a little wider keep it in line with the table.
      options.object_position = UInt8(LXW_OBJECT_MOVE_AND_SIZE.rawValue)
      return worksheet_insert_chart_opt(
        pointer, lxw_row_t(row), lxw_col_t(column), drawing.chart, &options)
    }
    try contents.check(status, at: place)
    contents.chartCount += 1
  }

  /// Notes the cells that must be there when the workbook is closed.
  private func note(_ chart: ChartSpecification, at place: String) {
    for series in chart.series {
      let sheet = series.sheet ?? name
      let place = "\(place), series '\(series.name)'"
      contents.drawnRanges.append(
        DrawnRange(role: .categories, range: series.categories, sheet: sheet, place: place))
      contents.drawnRanges.append(
        DrawnRange(
          role: series.allowsMarks ? .valuesAndMarks : .values, range: series.values, sheet: sheet,
          place: place))
    }
  }
}
