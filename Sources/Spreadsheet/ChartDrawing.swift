import CXlsxWriter

/// A chart of the library made from its specification, which was checked before.
struct ChartDrawing {
  let chart: UnsafeMutablePointer<lxw_chart>
  private let specification: ChartSpecification

  /// Draws the chart, or nothing if memory is out.
  init?(
    of specification: ChartSpecification, in workbook: UnsafeMutablePointer<lxw_workbook>,
    onSheet sheet: String
  ) {
    let type = Self.libraryType(specification.kind)
    guard let chart = workbook_add_chart(workbook, UInt8(type.rawValue)) else { return nil }
    self.chart = chart
    self.specification = specification
    for series in specification.series {
      guard let drawn = chart_add_series(chart, nil, nil) else { return nil }
      if !draw(series, as: drawn, onSheet: series.sheet ?? sheet) { return nil }
    }
    drawTexts()
    drawAxes()
    drawSpace()
  }

  private static func libraryType(_ kind: ChartSpecification.Kind) -> lxw_chart_type {
    switch kind {
    case .column: LXW_CHART_COLUMN
    case .stackedColumn: LXW_CHART_COLUMN_STACKED
    case .bar: LXW_CHART_BAR
    case .stackedBar: LXW_CHART_BAR_STACKED
    case .line: LXW_CHART_LINE
    }
  }

  private func draw(
    _ series: ChartSeries, as drawn: UnsafeMutablePointer<lxw_chart_series>, onSheet sheet: String
  ) -> Bool {
    let drawing = SeriesDrawing(
      series: drawn, kind: specification.kind, font: series.labelFont ?? specification.textFont)
    drawing.setRanges(of: series, onSheet: sheet)
    if series.isHidden { drawing.hide() } else { drawing.setColour(series.colour) }
    return drawing.setLabels(series.labels, atEnd: series.isHidden)
  }

  private func drawTexts() {
    chart_title_set_name(chart, specification.title)
    specification.titleFont.withLibraryFont { chart_title_set_name_font(chart, $0) }
    let position =
      switch specification.legend {
      case .none: LXW_CHART_LEGEND_NONE
      case .top: LXW_CHART_LEGEND_TOP
      case .right: LXW_CHART_LEGEND_RIGHT
      case .bottom: LXW_CHART_LEGEND_BOTTOM
      }
    chart_legend_set_position(chart, UInt8(position.rawValue))
    specification.textFont.withLibraryFont { chart_legend_set_font(chart, $0) }
  }

  /// The library calls the horizontal axis x, also where bars make it the axis of values.
  private func drawAxes() {
    let isHorizontal = specification.kind.isHorizontal
    let categories = chart_axis_get(
      chart, isHorizontal ? LXW_CHART_AXIS_TYPE_Y : LXW_CHART_AXIS_TYPE_X)
    let values = chart_axis_get(chart, isHorizontal ? LXW_CHART_AXIS_TYPE_X : LXW_CHART_AXIS_TYPE_Y)
    draw(specification.categoryAxis, as: categories)
    draw(specification.valueAxis, as: values)
    chart_axis_major_gridlines_set_visible(categories, 0)
    chart_axis_major_gridlines_set_visible(values, specification.gridlines == nil ? 0 : 1)
    if let colour = specification.gridlines {
      var line = lxw_chart_line(colour, width: 0.75)
      chart_axis_major_gridlines_set_line(values, &line)
      chart_axis_set_line(categories, &line)
    }
    var noLine = lxw_chart_line()
    noLine.none = 1
    chart_axis_set_line(values, &noLine)
    if specification.reversesCategories {
      chart_axis_set_reverse(categories)
      chart_axis_set_crossing_max(categories)
    }
  }

  private func draw(
    _ axis: ChartSpecification.Axis, as drawn: UnsafeMutablePointer<lxw_chart_axis>?
  ) {
    if !axis.title.isEmpty { chart_axis_set_name(drawn, axis.title) }
    var titleFont = specification.textFont
    titleFont.bold = false
    titleFont.withLibraryFont { chart_axis_set_name_font(drawn, $0) }
    specification.textFont.withLibraryFont { chart_axis_set_num_font(drawn, $0) }
    if let step = axis.step { chart_axis_set_major_unit(drawn, step) }
    if let ends = axis.ends {
      chart_axis_set_min(drawn, ends.lowerBound)
      chart_axis_set_max(drawn, ends.upperBound)
    }
    if let each = axis.namesEach { chart_axis_set_interval_unit(drawn, UInt16(clamping: each)) }
    if let code = axis.numberFormat { chart_axis_set_num_format(drawn, code) }
    chart_axis_set_major_tick_mark(drawn, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
  }

  private func drawSpace() {
    if specification.kind != .line { chart_set_series_gap(chart, UInt16(specification.gap)) }
    if specification.overlaps { chart_set_series_overlap(chart, 100) }
    var line = lxw_chart_line()
    if let border = specification.border {
      line = lxw_chart_line(border, width: 0.75)
    } else {
      line.none = 1
    }
    chart_chartarea_set_line(chart, &line)
  }
}
