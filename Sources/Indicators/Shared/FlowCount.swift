import Register
import Tables

/// Events by the year of their day, of a span of whole years.
struct FlowCount: Sendable {
  private(set) var byYear: [Int: Int64] = [:]
  /// Events that may lie in several years, or on either side of an end of the span.
  private(set) var undetermined: Int64 = 0
  /// Those of the undetermined that may lie outside of the span.
  private(set) var possiblyOutside: Int64 = 0

  init(_ days: some Sequence<DayRange>, in period: DayRange) {
    for day in days where day.isPossibly(in: period) {
      if let year = day.year { byYear[year, default: 0] += 1 } else { undetermined += 1 }
      if !day.isCertainly(in: period) { possiblyOutside += 1 }
    }
  }

  var firstYear: Int? { byYear.keys.min() }
  var total: Int64 { byYear.values.reduce(undetermined, +) }
}

extension Frame {
  /// A count over several years: the number; nothing recorded is zero only where the sources are
  /// complete for each of the years.
  func recorded(
    _ count: Int64, _ population: String = "", in years: ClosedRange<Int>? = nil
  ) -> Observation {
    if count > 0 { return .exactly(count) }
    let isComplete =
      years.map { years in
        years.allSatisfy { nothingRecorded(population, in: $0) == .exactly(0) }
      } ?? false
    return isComplete ? .exactly(0) : .notAvailable
  }
}
