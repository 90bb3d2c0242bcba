import Testing

@testable import Validation

struct NewestTripsTests {
  private func trip(_ start: Int32, line: UInt32) -> DatedTrip {
    DatedTrip(
      start: start, end: start, home: 0, leader: 1, size: -1, line: line, file: 0, direction: 0)
  }

  private func newest(_ trips: some Sequence<DatedTrip>, limit: Int) -> NewestTrips {
    var newest = NewestTrips(limit: limit)
    for trip in trips { newest.add(trip) }
    return newest
  }

  @Test(arguments: [
    ([1, 2, 3], 3, [1, 2, 3]), ([1, 2, 3], 2, [2, 3]), ([3, 1, 2], 1, [3]),
    ([1, 2, 2], 2, [2, 2]), ([2, 2, 2], 2, []), ([1, 1, 2], 2, [2]), ([], 2, []),
    ([-5, 7], 1, [7]),
  ])
  func `whole days are kept, the newest, no more than the limit`(
    starts: [Int32], limit: Int, kept: [Int32]
  ) {
    let trips = zip(starts, 1...).map { trip($0, line: UInt32($1)) }
    #expect(newest(trips, limit: limit).newest.map(\.start).sorted() == kept)
  }

  @Test func `what is kept depends neither on the order nor on the split`() {
    var generator = SystemRandomNumberGenerator()
    for limit in [1, 7, 40, 200] {
      let trips = (1...300).map { trip(Int32($0 * 37 % 90), line: UInt32($0)) }
      let whole = newest(trips, limit: limit).newest.sorted()
      #expect(whole.count <= limit)
      for _ in 0..<20 {
        let shuffled = trips.shuffled(using: &generator)
        let border = Int.random(in: 0...300, using: &generator)
        var first = newest(shuffled[..<border], limit: limit)
        first.merge(newest(shuffled[border...], limit: limit))
        #expect(first.newest.sorted() == whole)
      }
    }
  }
}
