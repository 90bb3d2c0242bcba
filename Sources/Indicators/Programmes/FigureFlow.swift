import Register
import Tables

/// Figures summed by the year of their record, up to the reference year.
struct FigureFlow: Sendable {
  private(set) var byYear: [Int: FigureSum] = [:]
  /// What may lie in several periods.
  private(set) var undetermined = FigureSum()
  private let year: Int

  init(upTo year: Int) {
    self.year = year
  }

  /// Adds a sum of one record; nothing where it certainly comes after the reference year.
  mutating func add(_ sum: FigureSum, on day: DayRange) {
    guard day.earliest <= .lastDay(ofYear: year) else { return }
    if let year = day.year {
      byYear[year, default: FigureSum()].merge(sum)
    } else {
      undetermined.merge(sum)
    }
  }

  var years: ClosedRange<Int>? {
    if let first = byYear.keys.min() { first...year } else { nil }
  }

  var total: FigureSum {
    byYear.values.reduce(into: undetermined) { $0.merge($1) }
  }
}
