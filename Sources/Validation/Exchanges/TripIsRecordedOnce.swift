package import Register

/// One trip is one record: two paragraphs of a source, or two sources, may tell of the same
/// delegation, which would then be counted twice.
///
/// Two held trips may be the same where home and direction are, both are dated to the day, their
/// dates overlap, their leader or their exact number of members is the same, and neither leader
/// nor number contradicts it.
///
/// | dates                 | leader | members | may be the same as the first |
/// |-----------------------|--------|---------|------------------------------|
/// | 2015-10-12/2015-10-16 | Zhao   | 6       |                              |
/// | 2015-10-16/2015-10-21 | Zhao   |         | yes                          |
/// | 2015-10-16/2015-10-21 |        | 6       | yes                          |
/// | 2015-10-17/2015-10-21 | Zhao   | 6       | no: it starts after the end  |
/// | 2015-10-12/2015-10-16 | Zhao   | 5       | no: another size             |
/// | 2015-10-12/2015-10-16 | Yang   | 6       | no: another leader           |
///
/// Memory is bounded: of more than the limit only the newest trips are compared, whole starting
/// days of them.
package struct TripIsRecordedOnce: ExchangeCheck {
  package let id = "trip-is-recorded-once"
  package let truth = "a trip is recorded once"

  private var trips: NewestTrips
  private let listed = 1_000

  package init(register: Register) {
    self.init(limit: 262_144)
  }

  init(limit: Int) {
    trips = NewestTrips(limit: limit)
  }

  package mutating func add(_ batch: ExchangeBatch) {
    // Of one size that is known here, so that no column checks a row again.
    let starts = batch.startEarliest.span
    let all = starts.indices
    let latest = batch.startLatest.span.extracting(all)
    let ends = batch.endEarliest.span.extracting(all)
    let latestEnds = batch.endLatest.span.extracting(all)
    let statuses = batch.statuses.span.extracting(all)
    let leaders = batch.leaders.span.extracting(all)
    let headcounts = batch.headcounts.span.extracting(all)
    let held = RecordStatus.held.rawValue
    var oldest = trips.oldest
    for row in starts.indices {
      let (start, end) = (starts[row], ends[row])
      // One comparison for three that would each be hard to guess.
      let doubt =
        (start ^ latest[row]) | (end ^ latestEnds[row]) | Int32(statuses[row] ^ held)
      let size = headcounts[row].exactSize
      guard doubt == 0, start >= oldest, leaders[row] != 0 || size >= 0 else { continue }
      trips.add(
        DatedTrip(
          start: start, end: end, home: batch.homes[row], leader: leaders[row],
          size: Int32(clamping: size), line: batch.lines[row], file: UInt16(clamping: batch.file),
          direction: batch.directions[row]))
      oldest = trips.oldest
    }
  }

  package mutating func merge(_ other: TripIsRecordedOnce) {
    trips.merge(other.trips)
  }

  package func finish(in register: Register, asOf: Day) -> [Finding] {
    let pairs = trips.newest.repetitions
    var findings = pairs.prefix(listed).map { pair in
      warning(
        at: pair.later.origin, in: "date",
        "may be the same trip as the one " + register.position(pair.earlier.origin),
        repair: "write one record with all its partners, or correct the dates")
    }
    if pairs.count > listed {
      findings.append(
        warning(
          at: pairs[listed].later.origin,
          "and \(pairs.count - listed) further trips may be recorded twice"))
    }
    return findings
  }
}

extension Figure {
  /// The exact number; -1 where it is not known exactly.
  fileprivate var exactSize: Int64 {
    switch qualifier {
    case .exact: low
    case .range where low == high: low
    default: -1
    }
  }
}
