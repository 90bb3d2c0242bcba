import Register
import Tables

/// The days between the starts of editions with consecutive ordinals, within what their dates say.
///
/// | ordinals | dates                  | gap             |
/// |----------|------------------------|-----------------|
/// | 1, 2     | 2013-11, 2014-10       | 305 to 364 days |
/// | 2, 3     | 2014-10-31, 2015-09-01 | 305 days        |
/// | 3, 5     | 2015-09-01, 2017-11-07 | not one gap     |
/// | none     | 2015-04, 2016-05       | not one gap     |
///
/// The shortest and the longest gap are within what the dates leave together:
///
/// | dates                            | gaps                | shortest  | longest   |
/// |----------------------------------|---------------------|-----------|-----------|
/// | 2015-01-01, 2015-01, 2015-01-31  | 0 to 30; 0 to 30    | 0 to 15   | 15 to 30  |
struct EditionGaps {
  /// Bounds of every gap that both dates determine.
  private let known: [ClosedRange<Int64>]
  /// The editions before and after each of these gaps.
  private let pairs: [[Edition]]
  /// Gaps between the lowest and the highest ordinal, known or not.
  let count: Int
  /// 0 where no edition has an ordinal.
  let latestOrdinal: Int
  /// The one edition of that ordinal; nil where several bear it.
  private let latest: Edition?
  private let numbered: [Edition]
  /// All editions of that ordinal.
  private let latestBearers: [Edition]

  /// The starts between which there are gaps, in runs of consecutive ordinals.
  private let runs: [GapRun]

  init(_ editions: [Edition]) {
    let numbered = editions.filter { $0.number != nil }
    let starts = Dictionary(grouping: numbered, by: \.number)
    let ordinals = starts.keys.compactMap(\.self).sorted()
    count = (ordinals.last ?? 0) - (ordinals.first ?? 0)
    latestOrdinal = ordinals.last ?? 0
    let bearers = starts[latestOrdinal] ?? []
    latest = bearers.count == 1 ? bearers[0] : nil
    latestBearers = bearers
    self.numbered = numbered
    let alone = ordinals.compactMap { ordinal in
      starts[ordinal].flatMap { $0.count == 1 ? (ordinal, $0[0]) : nil }
    }
    runs = GapRun.runs(alone.map { ($0, $1.start) })
    known = runs.flatMap(\.gaps)
    pairs = zip(alone, alone.dropFirst()).compactMap { before, after in
      GapRun.runs([(before.0, before.1.start), (after.0, after.1.start)]).isEmpty
        ? nil : [before.1, after.1]
    }
  }

  /// Bounds of the shortest gap; the day on which one edition starts makes two gaps, so that they
  /// cannot all be as long as each of them could be.
  var shortest: Observation {
    extreme(known.map(\.lowerBound).min(), runs.map { max(0, $0.longestShortest) }.min())
  }

  var longest: Observation {
    extreme(runs.map(\.shortestLongest).max(), known.map(\.upperBound).max())
  }

  var latestDate: RecordedDate? { latest?.date?.value }

  /// The months in which the next edition starts if it comes no sooner after the latest than the
  /// shortest gap and no later than the longest, in EDTF; nil where a date for that is missing.
  var due: String? {
    guard let start = latest?.start, start.isBounded,
      let fewest = known.map(\.lowerBound).min(), let most = known.map(\.upperBound).max()
    else { return nil }
    let first = "\(start.earliest.advanced(by: Int(fewest)))".prefix(7)
    let last = "\(start.latest.advanced(by: Int(most)))".prefix(7)
    return first == last ? String(first) : "\(first)/\(last)"
  }

  /// The editions on which rest, in this order: the latest ordinal, its date, the shortest gap, the
  /// longest, and when the next is due.
  var origins: [[Edition]] {
    let dated = latest.map { [$0] } ?? []
    let shortest =
      self.shortest.upper.map { most in editions { $0.lowerBound <= most } } ?? numbered
    let longest =
      self.longest.lower.map { least in editions { $0.upperBound >= least } } ?? numbered
    return [latestBearers, dated, shortest, longest, dated + shortest + longest]
  }

  /// The editions of the gaps that may be what is asked for.
  private func editions(_ mayBe: (ClosedRange<Int64>) -> Bool) -> [Edition] {
    zip(known, pairs).filter { mayBe($0.0) }.flatMap(\.1)
  }

  private func extreme(_ lower: Int64?, _ upper: Int64?) -> Observation {
    guard let lower, let upper else {
      var nothing: Observation = count > 0 ? .notAvailable : .notApplicable
      if count > 0 { (nothing.covered, nothing.of) = (0, count) }
      return nothing
    }
    // Days that cannot all be in the order of the ordinals leave nothing between the bounds.
    var observation = Observation.between(min(lower, upper), upper)
    (observation.covered, observation.of) = (known.count, count)
    return observation
  }
}
