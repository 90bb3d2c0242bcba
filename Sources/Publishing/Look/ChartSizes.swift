import Tables

/// How large charts are, in screen pixels, and how close their bars stand.
enum ChartSizes {
  /// Of upright columns and of lines, from top to bottom.
  static let columns = 260
  /// Of a legend at the foot.
  static let legend = 20
  /// Of the chart on the cover, from top to bottom.
  static let onCover = 340
  /// Per cent of its height to which a chart of columns is lowered, to keep it on a page.
  static let leastColumns = 60
  /// Of the narrowest of two charts side by side, and between them.
  static let (narrowest, gap) = (380, 8)
  /// Between groups of bars and between single bars, in per cent of a bar.
  static let (gapOfGroups, gapOfBars) = (80, 50)
  /// Bars and columns that are all named.
  static let (namedBars, namedColumns) = (34, 12)
  /// Years of a longer row that are named.
  static let namedYears = 16

  /// Of bars, from top to bottom: each needs room for its name.
  static func bars(_ count: Int, series: Int) -> Int {
    125 + count * (12 + 12 * series)
  }

  static func stackedBars(_ count: Int) -> Int { 130 + count * 26 }
  static func timeline(_ count: Int) -> Int { 110 + count * 20 }

  /// Of bars that are lowered as far as their names allow.
  static func leastBars(_ count: Int) -> Int { 105 + count * 16 }

  /// Of no bars.
  static let most = 640

  /// Of a chart of so many rows, before it is known what of it is drawn.
  static func usual(_ kind: Chart.Kind, rows: Int) -> Int {
    switch kind {
    case .columns, .stackedColumns, .line: columns + legend
    case .bars, .stackedBars, .timeline: 120 + 20 * rows
    }
  }
}
