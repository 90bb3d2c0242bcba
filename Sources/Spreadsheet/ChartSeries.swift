/// One row of columns, bars or points in a chart.
///
/// Each category and value is a cell. Text among the values is refused unless the series allows it:
/// it is drawn as 0, which columns and bars show as nothing and a line as a fall.
package struct ChartSeries: Hashable, Sendable {
  package enum Labels: Hashable, Sendable {
    case none
    case values
    /// One for each point in order; nil shows the value, "" shows nothing.
    case texts([String?])
  }

  package var name: String
  package var categories: CellRange
  package var values: CellRange
  /// The sheet of the cells; nil for that of the chart.
  package var sheet: String?
  package var colour: Colour
  package var labels: Labels
  /// Of the labels; nil for the chart's own.
  package var labelFont: Font?
  /// Whether it only takes its room, for the series that is stacked on it.
  package var isHidden: Bool
  /// Whether marks such as `[x]` may stand among the values; not on a line.
  package var allowsMarks: Bool

  package init(
    _ name: String, categories: CellRange, values: CellRange, sheet: String? = nil,
    colour: Colour, labels: Labels = .none, labelFont: Font? = nil, isHidden: Bool = false,
    allowsMarks: Bool = false
  ) {
    self.name = name
    self.categories = categories
    self.values = values
    self.sheet = sheet
    self.colour = colour
    self.labels = labels
    self.labelFont = labelFont
    self.isHidden = isHidden
    self.allowsMarks = allowsMarks
  }

  /// Points of one series in Excel.
  private static let pointLimit = 32_000

  /// Why Excel would not draw the series, or nil.
  var refusal: String? {
    if let reason = ChartText.refusal(of: name) { return reason }
    if let reason = categories.refusal ?? values.refusal { return reason }
    if let reason = sheet.flatMap(SheetName.refusal(of:)) { return reason }
    if !categories.isLine || !values.isLine { return "cells are drawn from one row or column" }
    if categories.count != values.count {
      return
        "the number of categories (\(categories.count)) is not that of values (\(values.count))"
    }
    if let reason = labelFont?.refusal { return reason }
    if values.count > Self.pointLimit { return "more than 32,000 points" }
    guard case .texts(let texts) = labels else { return nil }
    if texts.count != values.count {
      return "the number of labels (\(texts.count)) is not that of values (\(values.count))"
    }
    return texts.lazy.compactMap { $0 }.compactMap(ChartText.refusal(of:)).first
  }
}
