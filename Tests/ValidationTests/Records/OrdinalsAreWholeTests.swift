import Register
import Testing

@testable import Validation

struct OrdinalsAreWholeTests {
  @Test(arguments: [[1, 2, 3], [8, 9, 10], [2], [3, 2, 1], [7, 7, 8], []])
  func `ordinals without a hole are accepted`(ordinals: [Int]) throws {
    var records = WrittenRecords()
    for ordinal in ordinals { try records.addEdition("s", ordinal) }
    #expect(records.lines(OrdinalsAreWhole()) == [])
  }

  @Test(arguments: [
    ([7, 9], 3, "edition 8"), ([9, 7], 2, "edition 8"), ([1, 4], 3, "editions 2 and 3"),
    ([1, 5], 3, "editions 2 to 4"), ([1, 3, 5], 3, "editions 2 and 4"),
    ([1, 3, 7, 9], 3, "editions 2, 4 to 6 and 8"), ([1, 9999], 3, "editions 2 to 9998"),
  ])
  func `what is missing is named`(ordinals: [Int], line: Int, missing: String) throws {
    var records = WrittenRecords()
    for ordinal in ordinals { try records.addEdition("s", ordinal) }
    #expect(
      records.lines(OrdinalsAreWhole()) == [
        "t.csv:\(line): warning: series 's' has no record of its \(missing) "
          + "(record what is missing, or leave the hole where no source tells of it)"
      ])
  }

  @Test func `a cancelled edition is no hole, another series fills none`() throws {
    var records = WrittenRecords()
    try records.addEdition("s", 7)
    try records.addEdition("s", 8, status: .cancelled)
    try records.addEdition("s", 9)
    #expect(records.lines(OrdinalsAreWhole()) == [])
    try records.addEdition("t", 1)
    try records.addEdition("t", 3)
    #expect(records.lines(OrdinalsAreWhole()).count == 1)
  }
}
