import Register
import Testing

@testable import Validation

struct TripIsRecordedOnceTests {
  private let register = WrittenRecords().register
  private let message =
    "t.csv:3: warning: may be the same trip as the one at t.csv:2 "
    + "(write one record with all its partners, or correct the dates)"

  private func found(_ trips: WrittenTrip...) throws -> [String] {
    var check = TripIsRecordedOnce(register: register)
    check.add(try ExchangeBatch(trips))
    return check.lines(register)
  }

  private let trip = WrittenTrip(date: "2015-10-12/2015-10-16", leader: 7, headcount: "6")

  @Test(arguments: [
    WrittenTrip(date: "2015-10-12/2015-10-16", leader: 7, headcount: "6", partners: [0]),
    WrittenTrip(date: "2015-10-16/2015-10-21", leader: 7),
    WrittenTrip(date: "2015-10-16/2015-10-21", headcount: "6"),
    WrittenTrip(date: "2015-10-12", leader: 7, headcount: ">5"),
    WrittenTrip(date: "2015-10-13", leader: 7, headcount: "~6"),
  ])
  func `trips that nothing tells apart may be one`(other: WrittenTrip) throws {
    #expect(try found(trip, other) == [message])
  }

  @Test(arguments: [
    WrittenTrip(date: "2015-10-17/2015-10-21", leader: 7, headcount: "6"),
    WrittenTrip(date: "2015-10-12/2015-10-16", leader: 7, headcount: "5"),
    WrittenTrip(date: "2015-10-12/2015-10-16", leader: 8, headcount: "6"),
    WrittenTrip(date: "2015-10-12/2015-10-16"),
    WrittenTrip(date: "2015-10", leader: 7, headcount: "6"),
    WrittenTrip(date: "2015-10-12/..", leader: 7, headcount: "6"),
    WrittenTrip(date: "", leader: 7, headcount: "6"),
    WrittenTrip(date: "2015-10-12/2015-10-16", leader: 7, headcount: "6", home: 1),
    WrittenTrip(
      date: "2015-10-12/2015-10-16", leader: 7, headcount: "6", direction: .incoming),
    WrittenTrip(date: "2015-10-12/2015-10-16", leader: 7, headcount: "6", status: .planned),
    WrittenTrip(date: "2015-10-12/2015-10-16", leader: 7, headcount: "6", status: .cancelled),
  ])
  func `trips that something tells apart are two`(other: WrittenTrip) throws {
    #expect(try found(trip, other) == [])
  }

  @Test func `a trip that lies between two others is compared with the one that ends last`() throws
  {
    let long = WrittenTrip(date: "2015-10-01/2015-10-31", leader: 7)
    let short = WrittenTrip(date: "2015-10-02", leader: 7, headcount: "4")
    let late = WrittenTrip(date: "2015-10-30", leader: 7, headcount: "5")
    #expect(try found(long, short).count == 1)
    #expect(
      try found(long, short, late).last
        == "t.csv:4: warning: may be the same trip as the one at t.csv:2 "
        + "(write one record with all its partners, or correct the dates)")
  }

  @Test func `a trip recorded three times is told twice`() throws {
    #expect(try found(trip, trip, trip).count == 2)
  }

  @Test func `of more than a thousand the first are told, the others counted`() throws {
    var check = TripIsRecordedOnce(register: register)
    check.add(try ExchangeBatch([WrittenTrip](repeating: trip, count: 1_003)))
    let lines = check.lines(register)
    #expect(lines.count == 1_001)
    #expect(
      lines.last == "t.csv:1003: warning: and 2 further trips may be recorded twice")
  }
}
