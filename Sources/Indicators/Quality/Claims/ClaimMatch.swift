import Register

/// Whether a record is among those that a claim speaks of.
enum ClaimMatch: UInt8, Comparable {
  case no, possible, certain

  static func < (left: ClaimMatch, right: ClaimMatch) -> Bool { left.rawValue < right.rawValue }
}

extension TabulationFilter {
  /// A record that does not state the dimension may be of any of its categories.
  @inline(__always)
  func match(_ slot: Int) -> ClaimMatch {
    admits(slot) ? .certain : slot == 0 ? .possible : .no
  }

  /// Of the slots of one record, each of which is its own.
  func match(_ slots: [Int]) -> ClaimMatch { slots.map(match).max() ?? .no }
}

/// The days within which what a claim counts has started: the years that it names, up to its day.
///
/// | years      | as of      | starts     | counts   |
/// |------------|------------|------------|----------|
/// |            | 2016-06-30 | 2016-06-30 | yes      |
/// |            | 2016-06-30 | 2016-06    | yes      |
/// |            | 2016-06-29 | 2016-06    | possibly |
/// |            | 2016-06-30 | 2016-07-01 | no       |
/// |            | 2016-06-30 |            | possibly |
/// | 2015..2016 | 2016-06-30 | 2015       | yes      |
/// | 2015..2016 | 2016-06-30 | 2014-12-31 | no       |
/// | 2015..2016 | 2016-06-30 | 2014-24    | possibly |
/// | 2015, 2016 | 2017-12-31 | 2015-24    | yes      |
/// | 2014, 2016 | 2017-12-31 | 2015-06    | no       |
struct ClaimWindow: Sendable {
  /// In ascending order, with days between any two; none where the years are after the day.
  let spans: [DayRange]

  init(_ periods: PeriodFilter?, upTo last: Day) {
    guard let periods else {
      spans = [DayRange(.distantPast, last)]
      return
    }
    var runs: [ClosedRange<Int>] = []
    for run in periods.runs.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let before = runs.last, before.upperBound + 1 >= run.lowerBound {
        runs[runs.count - 1] = before.lowerBound...max(before.upperBound, run.upperBound)
      } else {
        runs.append(run)
      }
    }
    spans = runs.compactMap { run in
      let isOpen = run.lowerBound == YearSlot.years.lowerBound
      let first: Day = isOpen ? .distantPast : .firstDay(ofYear: run.lowerBound)
      return first <= last ? DayRange(first, min(last, .lastDay(ofYear: run.upperBound))) : nil
    }
  }

  /// The day after which nothing counts; nil where nothing does.
  var last: Day? { spans.last?.latest }

  func match(_ start: DayRange) -> ClaimMatch {
    var match = ClaimMatch.no
    for span in spans where start.isPossibly(in: span) {
      match = max(match, start.isCertainly(in: span) ? .certain : .possible)
    }
    return match
  }
}
