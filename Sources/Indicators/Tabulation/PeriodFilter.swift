import Register

/// Periods that a tabulation is kept to: years and runs of years.
///
/// | years      | date       | admitted                                     |
/// |------------|------------|----------------------------------------------|
/// | 2015..2017 | 2017-12-31 | yes                                          |
/// | 2015..2017 | 2018-01-01 | no                                           |
/// | 2015..2017 | 2015-24    | yes: a winter within these years             |
/// | 2015..2017 | 2017-24    | no: it may have been in 2018                 |
/// | 2017..     |            | no: it may have been before 2017             |
struct PeriodFilter: Hashable, Sendable {
  /// An open end lies where the years in use end.
  var runs: [ClosedRange<Int>]
  /// Whether what has no determinable period is admitted, whenever it was.
  var admitsUndetermined: Bool

  init(_ runs: [ClosedRange<Int>], admitsUndetermined: Bool = false) {
    self.runs = runs
    self.admitsUndetermined = admitsUndetermined
  }

  func admits(year: Int) -> Bool { runs.contains { $0.contains(year) } }

  /// Whether what starts within these days, of that year slot, is admitted.
  func admits(slot: Int, earliest: Int32, latest: Int32) -> Bool {
    if slot > 0 { return admits(year: YearSlot.year(slot)) }
    return admitsUndetermined
      || runs.contains { run in
        (run.lowerBound == YearSlot.years.lowerBound
          || Day.firstDay(ofYear: run.lowerBound).number <= earliest)
          && (run.upperBound == YearSlot.years.upperBound
            || Day.lastDay(ofYear: run.upperBound).number >= latest)
      }
  }
}

extension [PeriodFilter] {
  func admits(year: Int) -> Bool { allSatisfy { $0.admits(year: year) } }

  func admits(slot: Int, earliest: Int32, latest: Int32) -> Bool {
    allSatisfy { $0.admits(slot: slot, earliest: earliest, latest: latest) }
  }

  /// The first year asked for; nil where no filter says one.
  var first: Int? {
    compactMap { $0.runs.map(\.lowerBound).min() }.max()
      .flatMap { $0 == YearSlot.years.lowerBound ? nil : $0 }
  }

  /// The last year asked for; nil where no filter says one.
  var last: Int? {
    compactMap { $0.runs.map(\.upperBound).max() }.min()
      .flatMap { $0 == YearSlot.years.upperBound ? nil : $0 }
  }
}
