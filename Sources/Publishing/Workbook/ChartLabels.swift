import Spreadsheet
import Tables

/// What is written on the points of a chart: lower bounds and unknown figures always carry their
/// mark, other values where there is room for them.
struct ChartLabels {
  private let chart: DrawnChart
  private let plan: WorkbookPlan
  /// Of the values, or of the stacks.
  private let highest: Int64

  /// A single series with at most so many points gets its values written on.
  private static let mostPoints = 16
  /// So do stacks of at most so many parts.
  private static let mostParts = 48
  /// Bars of a timeline that are not one in so many of the axis have their label beside them.
  private static let shortestBar = 16.0
  /// Parts of a stack get no label where they are under so many per cent of the highest.
  private static let smallestPart: Int64 = 5

  init(of chart: DrawnChart, _ plan: WorkbookPlan, highest: Int64) {
    self.chart = chart
    self.plan = plan
    self.highest = highest
  }

  func labels(ofSeries index: Int) -> ChartSeries.Labels {
    let series = chart.series[index]
    let texts = chart.rows.map { label(of: $0, series, isFirst: index == 0) }
    if texts.allSatisfy({ $0 == "" }) { return .none }
    return texts.contains { $0 != nil } ? .texts(texts) : .values
  }

  /// Both bounds, above the upper one; nothing where that is not drawn behind the other.
  var labelsOfUpperBounds: ChartSeries.Labels {
    guard let series = chart.series.first, chart.rows.count <= Self.mostPoints else { return .none }
    return .texts(
      chart.rows.map { row in
        guard chart.hasUpperBound(row, series) else { return "" }
        let figure = chart.observation(row, series)
        return figure.flatMap { plan.phrases.figure($0, decimals: series.decimals) } ?? ""
      })
  }

  /// Beside bars of a timeline that are too short for what is written on the others.
  var labelsBesideBars: ChartSeries.Labels {
    guard let series = chart.series.first else { return .none }
    let texts = chart.rows.map { row in
      isShort(row, series) ? barLabel(of: row, series) : ""
    }
    return texts.allSatisfy(\.isEmpty) ? .none : .texts(texts)
  }

  /// Whether the bar takes less of the axis than its label.
  private func isShort(_ row: Int, _ series: DrawnChart.Series) -> Bool {
    guard let scale = chart.yearScale, let years = chart.drawnValue(row, series) else {
      return false
    }
    return Double(years) * Self.shortestBar < scale.ends.upperBound - scale.ends.lowerBound
  }

  private func barLabel(of row: Int, _ series: DrawnChart.Series) -> String {
    guard let value = chart.drawnValue(row, series) else { return "" }
    let number = plan.phrases.number(value, decimals: series.decimals)
    if !chart.isLowerBound(row, series) { return number }
    let sign = plan.profile.estimated.sign
    return sign.isEmpty ? "≥\(number)" : "\(number) \(sign)"
  }

  /// Nil for the value itself, empty for nothing. Beside other series and on many points there is
  /// room for the mark only.
  private func label(of row: Int, _ series: DrawnChart.Series, isFirst: Bool) -> String? {
    if chart.kind == .timeline { return isShort(row, series) ? "" : barLabel(of: row, series) }
    guard let value = chart.drawnValue(row, series) else {
      let isUnknown = chart.series.allSatisfy { chart.drawnValue(row, $0) == nil }
      return isUnknown ? (isFirst ? chart.sign(row, series) : "") : signOfPart(row, series)
    }
    if !chart.isLowerBound(row, series) { return showsValue(value) ? nil : "" }
    if chart.showsUpperBounds && chart.hasUpperBound(row, series) { return "" }
    let number = plan.phrases.number(value, decimals: series.decimals)
    let sign = plan.profile.estimated.sign
    if chart.series.count > 1 || chart.rows.count > Self.mostPoints {
      return sign.isEmpty ? "≥" : sign
    }
    return sign.isEmpty ? plan.phrases.atLeast(number) : "\(number) \(sign)"
  }

  /// The sign of a figure that is not known beside others that are; a stack has no place for it.
  private func signOfPart(_ row: Int, _ series: DrawnChart.Series) -> String {
    chart.isStacked ? "" : chart.sign(row, series)
  }

  private func showsValue(_ value: Int64) -> Bool {
    chart.isStacked
      ? chart.rows.count * chart.series.count <= Self.mostParts && value > 0
        && value * 100 >= highest * Self.smallestPart
      : chart.series.count == 1 && chart.rows.count <= Self.mostPoints
  }
}
