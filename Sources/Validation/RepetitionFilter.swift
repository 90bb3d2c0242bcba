/// Sorts out trips that nothing repeats, in one look at each: a trip can only be the same as one of
/// its home, direction and leader, or of its home, direction and size, in one of its weeks.
///
/// It keeps no trip, only which of many slots were touched once and which again; a slot that two
/// groups share lets a trip pass that nothing repeats, never the other way round.
struct RepetitionFilter {
  private var touched: [UInt64]
  private var repeated: [UInt64]
  private let mask: UInt64
  /// Set by a trip too long for its weeks to be marked: then every trip passes.
  private var passesAll = false

  /// The most weeks that a trip may last to be marked in each of them.
  private static let longest: Int32 = 64

  init(_ trips: [DatedTrip]) {
    var slots = 4_096
    while slots < trips.count * 32 { slots *= 2 }
    touched = [UInt64](repeating: 0, count: slots / 64)
    repeated = touched
    mask = UInt64(slots - 1)
    for trip in trips { mark(trip) }
  }

  /// Whether another trip may be the same.
  func passes(_ trip: DatedTrip) -> Bool {
    guard !passesAll else { return true }
    for week in trip.weeks {
      if trip.leader != 0, isRepeated(slot(trip, UInt64(trip.leader) << 1, week)) { return true }
      if trip.size >= 0, isRepeated(slot(trip, UInt64(trip.size) << 1 | 1, week)) { return true }
    }
    return false
  }

  private mutating func mark(_ trip: DatedTrip) {
    let weeks = trip.weeks
    guard weeks.upperBound - weeks.lowerBound <= Self.longest else {
      passesAll = true
      return
    }
    for week in weeks {
      if trip.leader != 0 { touch(slot(trip, UInt64(trip.leader) << 1, week)) }
      if trip.size >= 0 { touch(slot(trip, UInt64(trip.size) << 1 | 1, week)) }
    }
  }

  private mutating func touch(_ slot: UInt64) {
    let word = Int(slot >> 6)
    let bit = UInt64(1) << (slot & 63)
    repeated[word] |= touched[word] & bit
    touched[word] |= bit
  }

  private func isRepeated(_ slot: UInt64) -> Bool {
    repeated[Int(slot >> 6)] & (1 << (slot & 63)) != 0
  }

  private func slot(_ trip: DatedTrip, _ group: UInt64, _ week: Int32) -> UInt64 {
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
