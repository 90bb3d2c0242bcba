import Testing

@testable import Validation

struct TripRepetitionsTests {
  private func trips(_ count: Int, days: Int32, longest: Int32, seed: UInt64) -> [DatedTrip] {
    var generator = Sequence64(state: seed)
    return (0..<count).map { line in
      let start = Int32.random(in: -days...days, using: &generator)
      return DatedTrip(
        start: start, end: start + Int32.random(in: 0...longest, using: &generator),
        home: UInt32.random(in: 0...3, using: &generator),
        leader: UInt32.random(in: 0...3, using: &generator),
        size: Int32.random(in: -1...3, using: &generator), line: UInt32(line), file: 0,
        direction: UInt8.random(in: 0...2, using: &generator))
    }
  }

  /// The definition, pair by pair.
  private func mayBeSame(_ left: DatedTrip, _ right: DatedTrip) -> Bool {
    let isLeader = left.leader != 0 && left.leader == right.leader
    let isSize = left.size >= 0 && left.size == right.size
    let leadersDiffer = left.leader != 0 && right.leader != 0 && left.leader != right.leader
    let sizesDiffer = left.size >= 0 && right.size >= 0 && left.size != right.size
    return left.home == right.home && left.direction == right.direction
      && left.start <= right.end && right.start <= left.end && isLeader && !sizesDiffer
      || left.home == right.home && left.direction == right.direction
        && left.start <= right.end && right.start <= left.end && isSize && !leadersDiffer
  }

  @Test(arguments: [(20, 3), (200, 3), (200, 30), (2_000, 9), (2_000, 700)] as [(Int32, Int32)])
  func `what is found is what comparing every pair finds`(days: Int32, longest: Int32) {
    for seed in 1...4 as ClosedRange<UInt64> {
      let trips = trips(200, days: days, longest: longest, seed: seed)
      let order = trips.sorted()
      let later = order.indices.filter { index in
        order[..<index].contains { mayBeSame($0, order[index]) }
      }
      let found = trips.repetitions
      #expect(found.map(\.later) == later.map { order[$0] })
      #expect(found.allSatisfy { mayBeSame($0.earlier, $0.later) && $0.earlier < $0.later })
      #expect(trips.shuffled().repetitions.map(\.earlier) == found.map(\.earlier))
    }
  }

  @Test func `most trips that nothing repeats are sorted out`() {
    let trips = (0..<10_000).map { line in
      DatedTrip(
        start: Int32(line), end: Int32(line) + 3, home: UInt32(line % 100), leader: 0, size: 6,
        line: UInt32(line), file: 0, direction: 1)
    }
    let filter = RepetitionFilter(trips)
    #expect(trips.count(where: filter.passes) < 2_000)
    #expect(trips.repetitions.isEmpty)
  }
}

/// Random numbers that are the same in every run.
private struct Sequence64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
