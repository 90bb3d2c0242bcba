import Tables
import Testing

@testable import Publishing

@Suite struct StatusLettersTests {
  @Test(
    arguments: [
      ([], "A"), (.provisional, "P"), (.estimated, "E"), (.breakInSeries, "B"), (.revised, "A R"),
      (.confidential, "Q"), ([.revised, .provisional], "P R"),
      ([.provisional, .estimated, .breakInSeries], "B E P"),
    ] as [(Status, String)])
  func `a point value has its marks in SDMX's order`(status: Status, letters: String) {
    #expect(Observation.exactly(0, status).statusLetters == letters)
  }

  @Test(
    arguments: [
      (.notAvailable, "O"), (.notApplicable, "M"), (.confidential, "Q"), ([], "O"),
      (.provisional, "O P"), ([.notAvailable, .provisional], "O P"), (.revised, "O R"),
      (.all, "B O M Q E P R"),
    ] as [(Status, String)])
  func `a figure without a number says why`(status: Status, letters: String) {
    let observation = Observation(value: nil, lower: nil, upper: nil, status: status)
    #expect(observation.statusLetters == letters)
  }

  @Test(
    arguments: [
      (5, nil, [], "E"), (nil, 5, [], "E"), (5, 6, .estimated, "E"), (5, 6, .provisional, "E P"),
      (0, nil, .notAvailable, "O"), (5, 6, .confidential, "Q"),
    ] as [(Int64?, Int64?, Status, String)])
  func `bounds alone are an estimate`(
    lower: Int64?, upper: Int64?, status: Status, letters: String
  ) {
    let observation = Observation(value: nil, lower: lower, upper: upper, status: status)
    #expect(observation.statusLetters == letters)
  }

  @Test(
    arguments: [
      ("A", []), ("A R", .revised), ("O", .notAvailable), ("M", .notApplicable),
      ("Q", .confidential), ("B E P", [.breakInSeries, .estimated, .provisional]),
    ] as [(String, Status)])
  func `letters say which marks a figure has`(letters: String, status: Status) {
    #expect(Status(letters: letters) == status)
  }

  @Test(arguments: ["", "X", "a", "A  R", "AR", "A,R"])
  func `other letters say nothing`(letters: String) {
    #expect(Status(letters: letters) == nil)
  }
}

extension Status {
  fileprivate static let all = Status(Status.all)
}
