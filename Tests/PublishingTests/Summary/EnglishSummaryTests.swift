import Tables
import Testing

@testable import Publishing

@Suite struct EnglishSummaryTests {
  private let english = English()

  @Test(
    arguments: [
      (nil, nil, "No delegation is recorded for 2017, which does not mean that there was none."),
      (
        nil, .exactly(1),
        "No delegation is recorded for 2017, which does not mean that there was none. For 2016, one is recorded."
      ),
      (.exactly(0), .exactly(2), "No delegation travelled in 2017, after two in 2016."),
      (.exactly(1), nil, "One delegation is recorded for 2017."),
      (.exactly(2), .exactly(0), "Two delegations are recorded for 2017, after none for 2016."),
      (.exactly(13), .exactly(12), "13 delegations are recorded for 2017, after twelve for 2016."),
    ] as [(Quantity?, Quantity?, String)])
  func `delegations are recorded, and nothing recorded is not none`(
    count: Quantity?, previous: Quantity?, sentence: String
  ) {
    #expect(english.delegations(in: 2017, count, previous: previous) == sentence)
  }

  @Test(
    arguments: [
      (1, [1, 0, 0, 0], "It came in."), (1, [0, 0, 1, 0], "It was joint."),
      (3, [0, 3, 0, 0], "All of them went out."),
      (3, [1, 2, 0, 0], "One came in and two went out."),
      (4, [1, 1, 2, 0], "One came in, one went out and two were joint."),
      (
        4, [1, 1, 1, 1],
        "One came in, one went out, one was joint and the direction of one is not stated."
      ),
      (1, [0, 0, 0, 1], "Its direction is not stated."),
      (2, [0, 0, 0, 2], "Their direction is not stated."),
      (2, [0, 0, 0, 0], nil),
    ] as [(Int64, [Int64], String?)])
  func `directions are told apart`(count: Int64, parts: [Int64], sentence: String?) {
    let names = ["in", "out", "joint", "not-stated"]
    let directions = DelegationDirections { column in
      names.firstIndex(of: column).map { .exactly(parts[$0]) }
    }
    #expect(english.directions(directions, of: .exactly(count)) == sentence)
  }

  @Test(
    arguments: [
      (
        .exactly(14), Share(6, of: 6), .exactly(62),
        "The delegations of 2017 account for 14 person-trips and 62 person-days; each of them states its size."
      ),
      (
        .atLeast(14), Share(1, of: 6), .atLeast(62),
        "The delegations of 2017 account for at least 14 person-trips and at least 62 person-days; one of the six delegations states its size."
      ),
      (
        .atLeast(14), Share(2, of: 13), nil,
        "The delegations of 2017 account for at least 14 person-trips; 2 of the 13 delegations state their size."
      ),
      (.exactly(1), Share(1, of: 1), nil, "The delegation of 2017 accounts for one person-trip."),
    ] as [(Quantity, Share, Quantity?, String)])
  func `travellers stand with what they rest on`(
    trips: Quantity, share: Share, days: Quantity?, sentence: String
  ) {
    #expect(english.travellers(in: 2017, trips: trips, statedBy: share, days: days) == sentence)
  }

  @Test(
    arguments: [
      (
        .atLeast(578), Share(4, of: 7),
        "Attendance at the Forum adds up to at least 578 (4 of 7 editions state a figure)."
      ),
      (
        .atLeast(1), Share(1, of: 7),
        "At least one person attended the Forum (1 of 7 editions states a figure)."
      ),
      (.exactly(20), Share(2, of: 2), "Attendance at the Forum adds up to 20."),
      (.exactly(20), Share(1, of: 1), "20 people attended the Forum."),
      (
        nil, Share(0, of: 2),
        "How many people attended the Forum is not available: none of the two recorded editions states a figure."
      ),
      (
        nil, Share(0, of: 1),
        "How many people attended the Forum is not available: its one recorded edition states no figure."
      ),
    ] as [(Quantity?, Share, String)])
  func `attendance is never surer than its editions`(
    people: Quantity?, share: Share, sentence: String
  ) {
    #expect(english.attendance(of: "Forum", people, statedBy: share) == sentence)
  }

  @Test(
    arguments: [
      (.exactly(2), .exactly(1), "Two partnerships were established in 2017 and one ended."),
      (.exactly(1), nil, "One partnership was established in 2017; no end of one is recorded."),
      (nil, .exactly(1), "One partnership ended in 2017; no new one is recorded."),
      (.exactly(0), nil, "No partnership is recorded as established or ended in 2017."),
    ] as [(Quantity?, Quantity?, String)])
  func `changes of partnerships are told as recorded`(
    established: Quantity?, ended: Quantity?, sentence: String
  ) {
    #expect(english.changes(in: 2017, established: established, ended: ended) == sentence)
  }

  @Test(arguments: [
    ("", "As of 31 December 2017"), ("Deyang", "Deyang, as of 31 December 2017"),
    ("twelve cities", "Twelve cities, as of 31 December 2017"),
  ])
  func `the line of the area begins with a capital`(area: String, line: String) {
    #expect(english.area(area, asOf: "31 December 2017") == line)
  }

  @Test func `what was claimed stands beside what is recorded`() {
    let claim = ConflictingClaim(
      indicator: "Anniversary", scope: "Deyang and Konin", asOf: "2017", claimed: "30",
      recorded: "21",
      quotation: "30 years", source: "deyang-2017")
    #expect(
      english.conflict(claim)
        == "Anniversary, Deyang and Konin (2017): 30 claimed, 21 recorded. \"30 years\", deyang-2017"
    )
    #expect(
      english.conflict(ConflictingClaim(indicator: "Anniversary", claimed: "30"))
        == "Anniversary: 30 claimed.")
  }
}
