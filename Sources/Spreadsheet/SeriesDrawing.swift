import CXlsxWriter

/// One series of the library, given its cells, colour and labels.
struct SeriesDrawing {
  let series: UnsafeMutablePointer<lxw_chart_series>
  let kind: ChartSpecification.Kind
  let font: Font

  func setRanges(of specification: ChartSeries, onSheet sheet: String) {
    chart_series_set_name(series, specification.name)
    let categories = specification.categories
    chart_series_set_categories(
      series, sheet, lxw_row_t(categories.first.row), lxw_col_t(categories.first.column),
      lxw_row_t(categories.last.row), lxw_col_t(categories.last.column))
    let values = specification.values
    chart_series_set_values(
      series, sheet, lxw_row_t(values.first.row), lxw_col_t(values.first.column),
      lxw_row_t(values.last.row), lxw_col_t(values.last.column))
  }

  func setColour(_ colour: Colour) {
    var fill = lxw_chart_fill()
    fill.color = colour.libraryValue
    if kind != .line {
      chart_series_set_fill(series, &fill)
      return
    }
    var line = lxw_chart_line(colour, width: 2.25)
    chart_series_set_line(series, &line)
    chart_series_set_marker_type(series, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
    chart_series_set_marker_size(series, 6)
    chart_series_set_marker_fill(series, &fill)
    var edge = lxw_chart_line(colour, width: 0.75)
    chart_series_set_marker_line(series, &edge)
  }

  func hide() {
    var fill = lxw_chart_fill()
    fill.none = 1
    chart_series_set_fill(series, &fill)
  }

  /// Gives the points their labels, if need be inside their end; false if memory is out.
  func setLabels(_ labels: ChartSeries.Labels, atEnd: Bool = false) -> Bool {
    if labels == .none { return true }
    chart_series_set_labels(series)
    font.withLibraryFont { chart_series_set_labels_font(series, $0) }
    chart_series_set_labels_position(
      series, UInt8((atEnd ? LXW_CHART_LABEL_POSITION_INSIDE_END : position).rawValue))
    if case .texts(let texts) = labels { return setTexts(texts) }
    return true
  }

  private var position: lxw_chart_label_position {
    switch kind {
    case .column, .bar: LXW_CHART_LABEL_POSITION_OUTSIDE_END
    case .stackedColumn, .stackedBar: LXW_CHART_LABEL_POSITION_CENTER
    case .line: LXW_CHART_LABEL_POSITION_ABOVE
    }
  }

  /// The library keeps no label that says nothing of its own, so a plain value has none here.
  private func setTexts(_ texts: [String?]) -> Bool {
    withMutableCStrings(texts) { texts in
      font.withLibraryFont { font in
        var labels = texts.map { text in
          var label = lxw_chart_data_label()
          if let text, text.pointee == 0 {
            label.hide = 1
          } else if let text {
            label.value = text
            label.font = font
          }
          return label
        }
        return labels.withUnsafeMutableBufferPointer { labels in
          var pointers = labels.indices.map { labels.baseAddress?.advanced(by: $0) } + [nil]
          return chart_series_set_labels_custom(series, &pointers) == LXW_NO_ERROR
        }
      }
    }
  }
}
