package import Tables

/// What a chart shows, gathered from its data and ready to be put into words.
package struct ChartDescription: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package var category: String
    /// The figure in words, for example "at least 151".
    package var figure: String
  }

  package struct Series: Hashable, Sendable {
    package var name: String
    package var lowest: Point
    package var highest: Point
    package var last: Point
  }

  package var kind: Chart.Kind
  package var title: String
  package var categoryAxis: String
  package var firstCategory: String
  package var lastCategory: String
  package var categories: Int
  /// Whether the categories follow each other in time, so that the last is the latest.
  package var isOverTime: Bool
  /// The years that a timeline spans.
  package var years: ClosedRange<Int>?
  package var series: [Series]
  /// Whether some figures are drawn at their lower bound.
  package var hasLowerBounds: Bool
  /// Whether upper bounds stand behind them.
  package var showsUpperBounds = false
}
