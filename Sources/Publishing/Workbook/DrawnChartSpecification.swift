import Spreadsheet
import Tables

extension DrawnChart {
  /// The chart as the spreadsheet draws it; `firstRow` is the sheet's row of the table's first.
  func specification(
    label: String, _ plan: WorkbookPlan, firstRow: Int, onAnotherSheet: Bool,
    isLow: Bool, _ type: Typography
  ) -> ChartSpecification {
    let phrases = plan.phrases
    let language = phrases.language
    var title = chart.title.text(in: language)
    if let all = cutFrom { title += phrases.firstOf(chart.rows.count, all) }
    let sign = plan.profile.estimated.sign
    let unit = chart.valueAxis.text(in: language)
    var axis = kind == .timeline ? unit : phrases.valueAxis(unit)
    if hasLowerBounds && !showsUpperBounds && !sign.isEmpty {
      axis = phrases.lowerBoundAxis(axis, sign: sign)
    }
    return ChartSpecification(
      libraryKind, title: (label.isEmpty ? title : phrases.chartTitle(label, title)).forChart(),
      alternativeText: description(phrases),
      series: drawnSeries(
        plan, firstRow: firstRow, sheet: onAnotherSheet ? table.sheet : nil, type),
      categoryAxis: .init(
        title: chart.categoryAxis.text(in: language).forChart(), namesEach: namesEach),
      valueAxis: valueAxis(axis.forChart()),
      legend: hasLegend ? (isLow ? .right : .bottom) : .none,
      gap: series.count > 1 && !isStacked ? ChartSizes.gapOfGroups : ChartSizes.gapOfBars,
      overlaps: showsUpperBounds,
      reversesCategories: isHorizontal, gridlines: Palette.grid,
      border: Palette.rule,
      titleFont: type.font(Typography.chartTitle, Palette.navy, bold: true),
      textFont: type.font(Typography.chartText, Palette.quiet))
  }

  /// Pixels that the chart needs from top to bottom.
  var height: Int {
    switch kind {
    case .columns, .stackedColumns, .line: ChartSizes.columns + legendHeight
    case .stackedBars: min(ChartSizes.most, ChartSizes.stackedBars(rows.count))
    case .bars:
      min(ChartSizes.most, ChartSizes.bars(rows.count, series: series.count) + legendHeight)
    case .timeline: min(ChartSizes.most, ChartSizes.timeline(rows.count))
    }
  }

  /// Pixels below which it is not drawn: bars keep room for the name of each.
  var leastHeight: Int {
    switch kind {
    case .columns, .stackedColumns, .line: height * ChartSizes.leastColumns / 100
    case .bars, .stackedBars, .timeline: min(height, ChartSizes.leastBars(rows.count))
    }
  }

  var isStacked: Bool { kind == .stackedBars || kind == .stackedColumns || kind == .timeline }

  private var isHorizontal: Bool { kind == .bars || kind == .stackedBars || kind == .timeline }

  private var legendHeight: Int { hasLegend ? ChartSizes.legend : 0 }

  private var hasLegend: Bool { series.count > 1 || showsUpperBounds }

  /// Every so many categories are named: all where there is room, of many years an even share.
  var namesEach: Int? {
    let most = isHorizontal ? ChartSizes.namedBars : ChartSizes.namedColumns
    if rows.count <= most { return 1 }
    return isOverTime
      ? (rows.count + ChartSizes.namedYears - 1) / ChartSizes.namedYears : nil
  }

  /// How many rows have figures where only the first are drawn.
  private var cutFrom: Int? {
    let all = table.rows.filter { row in
      row.role == .body && series.contains { row.cells[$0.column].isFigure }
    }.count
    return chart.rows.lowerBound == 0 && !isOverTime && chart.rows.count < all ? all : nil
  }

  private var libraryKind: ChartSpecification.Kind {
    switch kind {
    case .columns: .column
    case .stackedColumns: .stackedColumn
    case .bars: .bar
    case .stackedBars: .stackedBar
    case .line: .line
    case .timeline: .stackedBar
    }
  }

  private func valueAxis(_ title: String) -> ChartSpecification.Axis {
    guard let scale = yearScale else {
      return .init(title: title, numberFormat: axisFormat, step: axisStep)
    }
    return .init(title: title, numberFormat: "0", step: Double(scale.step), ends: scale.ends)
  }

  private var axisFormat: String {
    TableStyles.numberFormat(decimals: series.map(\.decimals).max() ?? 0)
  }

  /// A step of one where the program would else take halves of what is counted in wholes.
  private var axisStep: Double? {
    let highest = stackedHighest
    return series.allSatisfy { $0.decimals == 0 } && (1...6).contains(highest) ? 1 : nil
  }

  /// The highest value that the axis must show.
  private var stackedHighest: Int64 {
    rows.reduce(0) { highest, row in
      let values = series.map { max(drawnValue(row, $0) ?? 0, drawnUpperBound(row, $0) ?? 0) }
      return max(highest, isStacked ? values.reduce(0, +) : values.max() ?? 0)
    }
  }

  private func drawnSeries(
    _ plan: WorkbookPlan, firstRow: Int, sheet: String?, _ type: Typography
  ) -> [ChartSeries] {
    let sheetRows = (firstRow + rows.lowerBound)...(firstRow + rows.upperBound - 1)
    let labels = ChartLabels(of: self, plan, highest: stackedHighest)
    func drawn(_ name: String, _ column: Int, _ colour: Colour) -> ChartSeries {
      ChartSeries(
        name.forChart(), categories: CellRange(rows: sheetRows, column: categories),
        values: CellRange(rows: sheetRows, column: column), sheet: sheet, colour: colour,
        labelFont: isStacked
          ? type.font(Typography.chartLabel, Palette.label(on: colour), bold: true)
          : type.font(Typography.chartLabel, Palette.quiet),
        allowsMarks: hasMarks)
    }
    var drawnSeries = series.enumerated().map { index, series in
      let colour =
        self.series.count == 1 && kind == .line
        ? Palette.teal : Palette.series[index % Palette.series.count]
      let name = showsUpperBounds ? plan.phrases.headingAtLeast(series.name) : series.name
      var drawn = drawn(name, series.column, colour)
      drawn.labels = labels.labels(ofSeries: index)
      return drawn
    }
    if showsUpperBounds, let only = series.first, let upper = only.upper {
      var behind = drawn(plan.phrases.headingAtMost(only.name), upper, Palette.behind)
      behind.labels = labels.labelsOfUpperBounds
      behind.allowsMarks = true
      drawnSeries.insert(behind, at: 0)
    }
    if let base {
      var hidden = drawn(table.columns[base].header, base, Palette.navy)
      hidden.isHidden = true
      hidden.labels = labels.labelsBesideBars
      hidden.labelFont = type.font(Typography.chartLabel, Palette.quiet)
      drawnSeries.insert(hidden, at: 0)
    }
    return drawnSeries
  }
}
