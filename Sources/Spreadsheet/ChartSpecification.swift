/// A native chart: what it draws, what it says, how it looks.
package struct ChartSpecification: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case column, stackedColumn, bar, stackedBar, line

    var isHorizontal: Bool { self == .bar || self == .stackedBar }
  }

  package enum LegendPosition: Hashable, Sendable { case none, top, right, bottom }

  package struct Axis: Hashable, Sendable {
    /// With the unit; an empty title is left out.
    package var title: String
    /// Excel's code for the numbers on the axis; nil for that of the data.
    package var numberFormat: String?
    /// Between two numbers on the axis; nil for what the reader's program finds fit.
    package var step: Double?
    /// The numbers at its ends; nil for what the reader's program finds fit.
    package var ends: ClosedRange<Double>?
    /// Every so many categories are named, however little room there is; nil for what the reader's
    /// program finds fit.
    package var namesEach: Int?

    package init(
      title: String, numberFormat: String? = nil, step: Double? = nil,
      ends: ClosedRange<Double>? = nil, namesEach: Int? = nil
    ) {
      self.title = title
      self.numberFormat = numberFormat
      self.step = step
      self.ends = ends
      self.namesEach = namesEach
    }
  }

  package var kind: Kind
  package var title: String
  /// What the chart shows, for who cannot see it: never empty, at most 2,079 bytes of UTF-8.
  package var alternativeText: String
  package var series: [ChartSeries]
  package var categoryAxis: Axis
  package var valueAxis: Axis
  package var legend: LegendPosition
  /// Space between columns or bars, 0 to 500 per cent of their width.
  package var gap: Int
  /// Whether columns or bars of one category stand in one place, the later series in front.
  package var overlaps: Bool
  /// Draws the first category on top of a bar chart, in the order of the table.
  package var reversesCategories: Bool
  /// The lines behind the values; nil for none.
  package var gridlines: Colour?
  /// The frame around the chart; nil for none.
  package var border: Colour?
  package var titleFont: Font
  /// Of axes, labels and legend.
  package var textFont: Font

  package init(
    _ kind: Kind, title: String, alternativeText: String, series: [ChartSeries],
    categoryAxis: Axis, valueAxis: Axis, legend: LegendPosition = .bottom, gap: Int = 60,
    overlaps: Bool = false, reversesCategories: Bool = false, gridlines: Colour? = Colour(0xD9D9D9),
    border: Colour? = nil, titleFont: Font = Font(size: 12, bold: true),
    textFont: Font = Font(size: 9)
  ) {
    self.kind = kind
    self.title = title
    self.alternativeText = alternativeText
    self.series = series
    self.categoryAxis = categoryAxis
    self.valueAxis = valueAxis
    self.legend = legend
    self.gap = gap
    self.overlaps = overlaps
    self.reversesCategories = reversesCategories
    self.gridlines = gridlines
    self.border = border
    self.titleFont = titleFont
    self.textFont = textFont
  }
}
