import Register

extension [DatedTrip] {
  /// The trips that may be the same as one before them, in the order of their starts, each with
  /// that one: of several the one that ends last.
  var repetitions: [(earlier: DatedTrip, later: DatedTrip)] {
    let filter = RepetitionFilter(self)
    return self.filter(filter.passes).sorted().repetitionsInOrder
  }

  private var repetitionsInOrder: [(earlier: DatedTrip, later: DatedTrip)] {
    var byLeader: [TripGroup: EarlierTrips] = [:]
    var bySize: [TripGroup: EarlierTrips] = [:]
    return compactMap { trip in
      var same: DatedTrip?
      if trip.leader != 0 {
        let group = TripGroup(trip, mark: trip.leader)
        let size = trip.size >= 0 ? trip.size : nil
        same = byLeader[group, default: EarlierTrips()].visit(trip, mark: size)
      }
      if trip.size >= 0 {
        let group = TripGroup(trip, mark: UInt32(trip.size))
        let leader = trip.leader != 0 ? Int32(bitPattern: trip.leader) : nil
        let other = bySize[group, default: EarlierTrips()].visit(trip, mark: leader)
        same = same ?? other
      }
      return same.map { ($0, trip) }
    }
  }
}

/// Trips of one home and direction with the same leader, or with the same size.
private struct TripGroup: Hashable {
  let home: UInt32
  let direction: UInt8
  let mark: UInt32

  init(_ trip: DatedTrip, mark: UInt32) {
    home = trip.home
    direction = trip.direction
    self.mark = mark
  }
}

/// Of the trips of a group that came before, the one that ends last, for each value of the other
/// mark (size or leader), for none stated, and of all.
private struct EarlierTrips {
  private var last: [Int32: DatedTrip] = [:]
  private var lastUnmarked: DatedTrip?
  private var lastOfAll: DatedTrip?

  /// The trip before that still lasts when this one starts and does not contradict it.
  mutating func visit(_ trip: DatedTrip, mark: Int32?) -> DatedTrip? {
    let candidates = mark.map { [last[$0], lastUnmarked] } ?? [lastOfAll]
    let same = candidates.compactMap { $0 }.filter { $0.end >= trip.start }.max {
      ($0.end, $1) < ($1.end, $0)
    }
    lastOfAll = later(lastOfAll, trip)
    if let mark {
      last[mark] = later(last[mark], trip)
    } else {
      lastUnmarked = later(lastUnmarked, trip)
    }
    return same
  }

  private func later(_ held: DatedTrip?, _ trip: DatedTrip) -> DatedTrip {
    guard let held, held.end >= trip.end else { return trip }
    return held
  }
}
