/// Words on charts and about them.
package protocol ChartPhrases {
  /// A chart's full title; the label is the table's number, with a letter where it has several.
  func chartTitle(_ label: String, _ title: String) -> String
  /// Follows the title of a chart that draws only the first of its table's rows.
  func firstOf(_ drawn: Int, _ all: Int) -> String
  /// The title of the value axis, from the unit of the values.
  func valueAxis(_ unit: String) -> String
  /// The title of the value axis of a chart in which figures with that sign are lower bounds.
  func lowerBoundAxis(_ axis: String, sign: String) -> String
  /// What a chart shows, for readers who do not see it.
  func description(of chart: ChartDescription) -> String
}
