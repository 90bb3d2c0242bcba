/// Where charts stand under a table: as wide as it, two side by side where the paper lies on its
/// side, and none across the end of a printed page. Each ends where a column does, and so in every
/// program, whatever it makes of a column's width.
struct ChartPlacement {
  struct Place: Hashable {
    let row: Int
    let column: Int
    let width: Int
    let height: Int

    /// The last row that the chart covers.
    var lastRow: Int {
      row + (height + RowSizes.emptyPixels - 1) / RowSizes.emptyPixels - 1
    }
  }

  private let widths: TableWidths
  private var row: Int
  private var flow: PageFlow

  /// Pixels by which programs differ in what they put on a page.
  private static let slack = 10

  /// `firstRow` is the first under the table.
  init(widths: TableWidths, firstRow: Int, flow: PageFlow) {
    self.widths = widths
    self.row = firstRow
    self.flow = flow
  }

  /// The pixels of a page without which a chart begins on the next.
  static func room(for chart: DrawnChart) -> Int {
    chart.leastHeight + slack + RowSizes.emptyPixels
  }

  mutating func places(for charts: [DrawnChart]) -> [Place] {
    var places: [Place] = []
    var rest = charts[...]
    while let first = rest.popFirst() {
      if let split, let second = rest.popFirst() {
        let (row, height) = start(
          of: max(scaled(first.height), scaled(second.height)),
          least: max(first.leastHeight, second.leastHeight))
        places.append(
          Place(row: row, column: 0, width: split.left - ChartSizes.gap, height: height))
        places.append(
          Place(
            row: row, column: split.column, width: widths.total - split.left, height: height))
      } else {
        let (row, height) = start(of: scaled(first.height), least: first.leastHeight)
        places.append(Place(row: row, column: 0, width: widths.total, height: height))
      }
    }
    return places
  }

  /// A chart keeps its shape on a sheet that is wider than its paper and printed smaller.
  private func scaled(_ height: Int) -> Int { height * 100 / widths.print }

  /// The row at which a chart begins, after an empty one, and its height: a little less than it
  /// wants where that keeps it on the page, else it begins on the next.
  private mutating func start(of wanted: Int, least: Int) -> (row: Int, height: Int) {
    skipRow()
    var height = wanted
    let rest = max(0, flow.least - Self.slack)
    if rest < wanted {
      if rest >= least {
        height = rest
      } else {
        for _ in 0..<(flow.most / RowSizes.emptyPixels + 1) { skipRow() }
      }
    }
    let start = row
    for _ in 0..<((height + RowSizes.emptyPixels - 1) / RowSizes.emptyPixels) { skipRow() }
    return (start, height)
  }

  private mutating func skipRow() {
    row += 1
    flow.add(row: Double(RowSizes.emptyPixels) * 3 / 4)
  }

  /// The column's edge nearest the middle, where both halves are wide enough for a chart.
  private var split: (column: Int, left: Int)? {
    guard widths.paper == .landscape else { return nil }
    var edges: [(column: Int, left: Int)] = []
    var left = 0
    for (column, width) in widths.pixels.enumerated() {
      left += width
      if left >= ChartSizes.narrowest && widths.total - left >= ChartSizes.narrowest {
        edges.append((column + 1, left))
      }
    }
    return edges.min { abs(widths.total - 2 * $0.left) < abs(widths.total - 2 * $1.left) }
  }
}
