import Register
import Tables

/// Figures summed by the year of their record.
struct FigureFlow: Sendable {
  private(set) var byYear: [Int: FigureSum] = [:]
  /// What may lie in several periods.
  private(set) var undetermined = FigureSum()

  /// Adds a sum of one record.
  mutating func add(_ sum: FigureSum, on day: DayRange) {
    if let year = day.year {
      byYear[year, default: FigureSum()].merge(sum)
    } else {
      undetermined.merge(sum)
    }
  }

  var firstYear: Int? { byYear.keys.min() }

  var total: FigureSum {
    byYear.values.reduce(into: undetermined) { $0.merge($1) }
  }
}
