import Register

/// The newest of any number of trips: all that start on the last days on which, together, no more
/// than the limit start. What is kept does not depend on the order in which they come.
struct NewestTrips: Sendable {
  /// `Day.number` of the first day that is kept; trips that start before it need not be added.
  private(set) var oldest = Int32.min
  private let limit: Int
  private var kept: [DatedTrip] = []

  init(limit: Int) {
    self.limit = limit
    // An array that doubles as it grows is written, and copied, once more.
    kept.reserveCapacity(most)
  }

  /// How many trips are kept before some are dropped.
  private var most: Int { limit + limit / 4 + 16 }

  /// The trips in no order.
  var newest: [DatedTrip] {
    var copy = self
    copy.drop()
    return copy.kept
  }

  mutating func add(_ trip: DatedTrip) {
    guard trip.start >= oldest else { return }
    kept.append(trip)
    if kept.count >= most { drop() }
  }

  mutating func merge(_ other: NewestTrips) {
    oldest = max(oldest, other.oldest)
    let oldest = oldest
    kept.removeAll { $0.start < oldest }
    kept += other.kept.lazy.filter { $0.start >= oldest }
    if kept.count >= most { drop() }
  }

  /// Drops the oldest days until no more than the limit are kept.
  private mutating func drop() {
    guard kept.count > limit else { return }
    var first = Int32.max
    var last = Int32.min
    for trip in kept { (first, last) = (min(first, trip.start), max(last, trip.start)) }
    var starts = [Int32](repeating: 0, count: Int(last) - Int(first) + 1)
    for trip in kept { starts[Int(trip.start) - Int(first)] += 1 }
    var day = starts.count
    var held = 0
    while day > 0, held + Int(starts[day - 1]) <= limit {
      day -= 1
      held += Int(starts[day])
    }
    let border = Int32(clamping: Int(first) + day)
    oldest = max(oldest, border)
    kept.removeAll { $0.start < border }
  }
}
