import Tables

/// The years along the axis of a timeline.
struct YearScale: Hashable {
  /// From the first year of any bar to the last.
  let years: ClosedRange<Int>

  private static let mostSteps = 8

  /// Years between two that are named.
  var step: Int {
    let span = years.count
    let steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500]
    return steps.first { span <= $0 * Self.mostSteps } ?? 1000
  }

  /// The ends of the axis, whole steps; a bar ends where the year after its last begins.
  var ends: ClosedRange<Double> {
    let first = years.lowerBound / step * step
    let last = (years.upperBound + step) / step * step
    return Double(first)...Double(last)
  }
}

extension DrawnChart {
  /// The years of the bars; nil for what is no timeline.
  var yearScale: YearScale? {
    guard let base, let only = series.first else { return nil }
    let bars = rows.compactMap { row -> ClosedRange<Int>? in
      guard case .ordinal(let year) = table.rows[row].cells[base],
        let count = drawnValue(row, only), count > 0
      else { return nil }
      return Int(year)...Int(year + count - 1)
    }
    guard let first = bars.map(\.lowerBound).min(), let last = bars.map(\.upperBound).max() else {
      return nil
    }
    return YearScale(years: first...last)
  }
}
