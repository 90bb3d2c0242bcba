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
    let border = Self.border(kept.span, limit: limit)
    oldest = max(oldest, border)
    let count = Self.moveToFront(&kept, from: border)
    kept.removeLast(kept.count - count)
  }

  /// The first day from which on no more trips than the limit start.
  private static func border(_ trips: Span<DatedTrip>, limit: Int) -> Int32 {
    var first = Int32.max
    var last = Int32.min
    for index in trips.indices {
      let start = trips[index].start
      (first, last) = (min(first, start), max(last, start))
    }
    var starts = [Int32](repeating: 0, count: Int(last) - Int(first) + 1)
    count(trips, from: first, &starts)
    var day = starts.count
    var held = 0
    while day > 0, held + Int(starts[day - 1]) <= limit {
      day -= 1
      held += Int(starts[day])
    }
    return Int32(clamping: Int(first) + day)
  }

  private static func count(
    _ trips: Span<DatedTrip>, from first: Int32, _ starts: inout [Int32]
  ) {
    var starts = starts.mutableSpan
    for index in trips.indices { starts[Int(trips[index].start) - Int(first)] += 1 }
  }

  /// Brings the trips that start on a day or later to the front, and returns how many they are.
  private static func moveToFront(_ trips: inout [DatedTrip], from border: Int32) -> Int {
    var trips = trips.mutableSpan
    var count = 0
    for index in trips.indices {
      let trip = trips[index]
      trips[count] = trip
      // A sum and no branch, which would be hard to guess.
      count &+= trip.start >= border ? 1 : 0
    }
    return count
  }
}
