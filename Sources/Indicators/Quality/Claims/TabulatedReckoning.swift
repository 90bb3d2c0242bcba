import Register
import Tables

/// What the records amount to, and how much of it they state.
struct RecordedTotal: Sendable {
  var figure: RecordedFigure
  /// How many of the last digits of the figure stand behind the decimal point.
  var decimals: UInt8 = 0
  /// How many records there are and how many of them state a figure; nil where all count.
  var coverage: (stated: Int64, of: Int64)?

  init(_ figure: RecordedFigure) {
    self.figure = figure
  }
}

/// The holding of one claim that states a measure of a population against the records.
struct TabulatedReckoning {
  private let claimed: ClaimedTabulation
  private let frame: Frame

  init(_ claimed: ClaimedTabulation, in frame: Frame) {
    self.claimed = claimed
    self.frame = frame
  }

  func total(of tally: any ClaimTally) -> RecordedTotal {
    guard var last = claimed.window.last else { return RecordedTotal(.unknown(.noRecord)) }
    if claimed.population.isStock {
      last = min(last, frame.asOf)
    } else if last > frame.asOf {
      return RecordedTotal(.unknown(.afterReferenceDay))
    }
    let sums = tally.sums(on: last, in: frame)
    let isComplete = isComplete(upTo: last)
    if sums.isEmpty {
      let zero = RecordedFigure.known(FigureBounds(lower: 0, upper: 0), missing: .nothing)
      return RecordedTotal(isComplete ? zero : .unknown(.noRecord))
    }
    let coverage = sums.coverage
    guard let bounds = sums.bounds, coverage.stated > 0 || !claimed.measure.isSum else {
      return RecordedTotal(.unknown(.notStated))
    }
    var total = RecordedTotal(.known(bounds, missing: isComplete ? .nothing : .more))
    total.decimals = sums.decimals
    if claimed.measure.isSum, coverage.stated < coverage.of { total.coverage = coverage }
    return total
  }

  /// Whether the sources are declared complete for all that could count.
  private func isComplete(upTo last: Day) -> Bool {
    // What starts after the reference year is not counted.
    guard last <= frame.closing || claimed.population.isStock else { return false }
    let days = claimed.population.isStock ? [DayRange(last)] : claimed.window.spans
    let areas = claimed.homes.map { $0.map(Int?.some) } ?? [nil]
    return !areas.isEmpty
      && areas.allSatisfy { area in
        (area.map { frame.scope.isHome[$0] } ?? true)
          && days.allSatisfy { days in
            claimed.coverages.contains {
              frame.isComplete($0, area: area, over: days)
            }
          }
      }
  }
}
