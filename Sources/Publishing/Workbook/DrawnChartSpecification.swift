import Spreadsheet
import Tables

extension DrawnChart {
  /// The chart as the spreadsheet draws it; `firstRow` is the sheet's row of the table's first.
  func specification(
    label: String, _ plan: WorkbookPlan, firstRow: Int, onAnotherSheet: Bool, _ type: Typography
  ) -> ChartSpecification {
    let phrases = plan.phrases
    let language = phrases.language
    let title = chart.title.text(in: language)
    let sign = plan.profile.estimated.sign
    var axis = phrases.valueAxis(chart.valueAxis.text(in: language))
    if hasLowerBounds && !sign.isEmpty { axis = phrases.lowerBoundAxis(axis, sign: sign) }
    return ChartSpecification(
      libraryKind, title: (label.isEmpty ? title : phrases.chartTitle(label, title)).forChart(),
      alternativeText: description(phrases),
      series: drawnSeries(
        plan, firstRow: firstRow, sheet: onAnotherSheet ? table.sheet : nil, type),
      categoryAxis: .init(title: chart.categoryAxis.text(in: language).forChart()),
      valueAxis: .init(title: axis.forChart(), numberFormat: axisFormat, step: axisStep),
      legend: series.count > 1 ? .bottom : .none, gap: series.count > 1 && !isStacked ? 80 : 50,
      reversesCategories: kind == .bars || kind == .stackedBars, gridlines: Palette.grid,
      border: Palette.rule,
      titleFont: type.font(Typography.chartTitle, Palette.navy, bold: true),
      textFont: type.font(Typography.chartText, Palette.quiet))
  }

  /// Pixels that the chart needs from top to bottom.
  var height: Int {
    switch kind {
    case .columns, .stackedColumns, .line: 260 + (series.count > 1 ? 20 : 0)
    case .stackedBars: min(640, 130 + rows.count * 26)
    case .bars: min(640, 110 + rows.count * (10 + 12 * series.count))
    }
  }

  /// Pixels below which it is not drawn: bars keep room for the name of each.
  var leastHeight: Int {
    switch kind {
    case .columns, .stackedColumns, .line: height * 65 / 100
    case .bars, .stackedBars: min(height, 95 + rows.count * 16)
    }
  }

  var isStacked: Bool { kind == .stackedBars || kind == .stackedColumns }

  private var libraryKind: ChartSpecification.Kind {
    switch kind {
    case .columns: .column
    case .stackedColumns: .stackedColumn
    case .bars: .bar
    case .stackedBars: .stackedBar
    case .line: .line
    }
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
      let values = series.map { drawnValue(row, $0) ?? 0 }
      return max(highest, isStacked ? values.reduce(0, +) : values.max() ?? 0)
    }
  }

  private func drawnSeries(
    _ plan: WorkbookPlan, firstRow: Int, sheet: String?, _ type: Typography
  ) -> [ChartSeries] {
    let sheetRows = (firstRow + rows.lowerBound)...(firstRow + rows.upperBound - 1)
    let labels = ChartLabels(of: self, plan, highest: stackedHighest)
    return series.enumerated().map { index, series in
      let colour =
        self.series.count == 1 && kind == .line
        ? Palette.teal : Palette.series[index % Palette.series.count]
      return ChartSeries(
        series.name.forChart(), categories: CellRange(rows: sheetRows, column: categories),
        values: CellRange(rows: sheetRows, column: series.column), sheet: sheet, colour: colour,
        labels: labels.labels(ofSeries: index),
        labelFont: isStacked
          ? type.font(Typography.chartLabel, Palette.label(on: colour), bold: true)
          : type.font(Typography.chartLabel, Palette.quiet),
        allowsMarks: hasMarks)
    }
  }
}
