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
struct EditionGaps {
  /// Bounds of every gap that both dates determine.
  let known: [ClosedRange<Int64>]
  /// Gaps between the lowest and the highest ordinal, known or not.
  let count: Int
  let latestOrdinal: Int
  /// The one edition of that ordinal; nil where several bear it.
  private let latest: Edition?

  init(_ editions: [Edition]) {
    let numbered = editions.filter { $0.number != nil }
    let starts = Dictionary(grouping: numbered) { $0.number ?? 0 }
    let ordinals = starts.keys.sorted()
    count = (ordinals.last ?? 0) - (ordinals.first ?? 0)
    latestOrdinal = ordinals.last ?? 0
    let bearers = starts[latestOrdinal] ?? []
    latest = bearers.count == 1 ? bearers[0] : nil
    known = zip(ordinals, ordinals.dropFirst()).compactMap { first, second in
      guard second == first + 1, let before = starts[first], let after = starts[second],
        before.count == 1, after.count == 1
      else { return nil }
      return Self.days(from: before[0].start, to: after[0].start)
    }
  }

  private static func days(from first: DayRange, to second: DayRange) -> ClosedRange<Int64>? {
    guard first.isBounded, second.isBounded, first.earliest <= second.latest else { return nil }
    let fewest = Int64(second.earliest.number) - Int64(first.latest.number)
    let most = Int64(second.latest.number) - Int64(first.earliest.number)
    return max(0, fewest)...most
  }

  var shortest: Observation { extreme(min) }
  var longest: Observation { extreme(max) }

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

  private func extreme(_ choose: (Int64, Int64) -> Int64) -> Observation {
    guard let first = known.first else {
      var nothing: Observation = count > 0 ? .notAvailable : .notApplicable
      if count > 0 { (nothing.covered, nothing.of) = (0, count) }
      return nothing
    }
    var observation = Observation.between(
      known.map(\.lowerBound).reduce(first.lowerBound, choose),
      known.map(\.upperBound).reduce(first.upperBound, choose))
    (observation.covered, observation.of) = (known.count, count)
    return observation
  }
}
