import Tables

extension DrawnChart {
  /// The category of a row as the axis shows it.
  func category(_ row: Int) -> String {
    switch table.rows[row].cells[categories] {
    case .ordinal(let number): String(number)
    case .text(let text), .mark(let text): text
    case .figure, .blank: ""
    }
  }

  /// The value that is drawn, in whole multiples of the column's last decimal; nil for a mark.
  func drawnValue(_ row: Int, _ series: Series) -> Int64? {
    if case .figure(let value) = table.rows[row].cells[series.column] { value } else { nil }
  }

  /// The upper bound where it is drawn behind the lower one.
  func drawnUpperBound(_ row: Int, _ series: Series) -> Int64? {
    guard showsUpperBounds, let upper = series.upper,
      case .figure(let value) = table.rows[row].cells[upper]
    else { return nil }
    return value
  }

  /// The sign that stands in place of a figure; empty for a figure.
  func sign(_ row: Int, _ series: Series) -> String {
    if case .mark(let sign) = table.rows[row].cells[series.column] { sign } else { "" }
  }

  /// What the chart shows, in words for those who do not see it.
  func description(_ phrases: any Phrases) -> String {
    let language = phrases.language
    func point(_ row: Int, _ series: Series) -> ChartDescription.Point {
      let figure = observation(row, series).flatMap {
        phrases.figure($0, decimals: series.decimals)
      }
      return ChartDescription.Point(category: category(row), figure: figure ?? "")
    }
    let words = series.map { series in
      let drawn = rows.compactMap { row in drawnValue(row, series).map { (row: row, value: $0) } }
      let lowest = drawn.min { $0.value < $1.value }?.row ?? rows.lowerBound
      let highest = drawn.min { $0.value > $1.value }?.row ?? rows.lowerBound
      return ChartDescription.Series(
        name: series.name, lowest: point(lowest, series), highest: point(highest, series),
        last: point(drawn.last?.row ?? rows.lowerBound, series))
    }
    let description = ChartDescription(
      kind: kind, title: chart.title.text(in: language),
      categoryAxis: chart.categoryAxis.text(in: language),
      firstCategory: category(rows.lowerBound), lastCategory: category(rows.upperBound - 1),
      categories: rows.count, isOverTime: isOverTime, years: yearScale?.years, series: words,
      hasLowerBounds: hasLowerBounds, showsUpperBounds: showsUpperBounds)
    return phrases.description(of: description).cut(toBytes: 2_000)
  }
}
