/// Sorts out trips that nothing repeats, in one look at each: a trip can only be the same as one of
/// its home, direction and leader, or of its home, direction and size, in one of its weeks.
///
/// It keeps no trip, only which of many slots were touched once and which again; a slot that two
/// groups share lets a trip pass that nothing repeats, never the other way round.
struct RepetitionFilter {
  /// By 64 slots two words: which of them were touched, and which of these again.
  private var words: [UInt64]
  private let mask: UInt64
  /// Whether a trip is too long for its weeks to be marked: then every trip passes.
  private let passesAll: Bool

  /// The most weeks that a trip may last to be marked in each of them.
  private static let longest: Int32 = 64

  init(_ trips: [DatedTrip]) {
    var slots = 4_096
    while slots < trips.count * 32 { slots *= 2 }
    words = [UInt64](repeating: 0, count: slots / 32)
    mask = UInt64(slots - 1)
    passesAll = !Self.mark(trips, &words, mask)
  }

  /// Whether another trip may be the same.
  func passes(_ trip: DatedTrip) -> Bool {
    guard !passesAll else { return true }
    for week in trip.weeks {
      if trip.leader != 0, isRepeated(Self.slot(trip, .leader, week, mask)) { return true }
      if trip.size >= 0, isRepeated(Self.slot(trip, .size, week, mask)) { return true }
    }
    return false
  }

  /// False if a trip is too long.
  private static func mark(
    _ trips: [DatedTrip], _ words: inout [UInt64], _ mask: UInt64
  ) -> Bool {
    let trips = trips.span
    var words = words.mutableSpan
    for index in trips.indices {
      let trip = trips[index]
      let weeks = trip.weeks
      guard weeks.upperBound &- weeks.lowerBound <= longest else { return false }
      for week in weeks {
        if trip.leader != 0 { touch(slot(trip, .leader, week, mask), &words) }
        if trip.size >= 0 { touch(slot(trip, .size, week, mask), &words) }
      }
    }
    return true
  }

  @inline(__always)
  private static func touch(_ slot: UInt64, _ words: inout MutableSpan<UInt64>) {
    let word = Int(slot >> 6) &* 2
    let bit = UInt64(1) &<< (slot & 63)
    let touched = words[word]
    words[word &+ 1] |= touched & bit
    words[word] = touched | bit
  }

  private func isRepeated(_ slot: UInt64) -> Bool {
    words[Int(slot >> 6) &* 2 &+ 1] & (1 &<< (slot & 63)) != 0
  }

  /// What trips have in common that may be the same, besides home and direction.
  private enum Mark { case leader, size }

  @inline(__always)
  private static func slot(
    _ trip: DatedTrip, _ mark: Mark, _ week: Int32, _ mask: UInt64
  ) -> UInt64 {
    let group =
      mark == .leader ? UInt64(trip.leader) << 1 : UInt64(UInt32(bitPattern: trip.size)) << 1 | 1
    var hash = (group << 2 | UInt64(trip.direction & 3)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= UInt64(trip.home) << 32 | UInt64(UInt32(bitPattern: week))
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return (hash ^ hash >> 32) & mask
  }
}

extension DatedTrip {
  /// The spans of eight days that the trip touches.
  fileprivate var weeks: ClosedRange<Int32> { (start >> 3)...(max(start, end) >> 3) }
}
