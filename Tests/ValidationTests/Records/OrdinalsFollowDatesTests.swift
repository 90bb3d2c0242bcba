import Register
import Testing

@testable import Validation

struct OrdinalsFollowDatesTests {
  @Test(arguments: [
    ("2015-10", "2016-10"), ("2015", "2015"), ("2015-10-31", "2015-10"), ("2015-10", "2015"),
    ("", "2014"), ("2015", ""),
  ])
  func `a higher ordinal may be later`(fifth: String, sixth: String) throws {
    var records = WrittenRecords()
    try records.addEdition("s", 5, fifth)
    try records.addEdition("s", 6, sixth)
    #expect(records.lines(OrdinalsFollowDates()) == [])
  }

  @Test func `a higher ordinal that is certainly earlier is a warning`() throws {
    var records = WrittenRecords()
    try records.addEdition("s", 5, "2015-10")
    try records.addEdition("s", 6, "2015-09-30")
    #expect(
      records.lines(OrdinalsFollowDates()) == [
        "t.csv:3: warning: edition 6 of series 's' is dated '2015-09-30', before edition 5 at "
          + "t.csv:2 (correct an ordinal or a date)"
      ])
  }

  @Test func `the comparison is with the newest of the lower ordinals`() throws {
    var records = WrittenRecords()
    try records.addEdition("s", 1, "2019")
    try records.addEdition("s", 2, "2014")
    try records.addEdition("s", 3, "2015")
    #expect(records.lines(OrdinalsFollowDates()).count == 2)
    #expect(records.lines(OrdinalsFollowDates()).allSatisfy { $0.contains("edition 1 at t.csv:2") })
  }

  @Test func `equal ordinals and cancelled editions are not compared`() throws {
    var records = WrittenRecords()
    try records.addEdition("s", 5, "2015")
    try records.addEdition("s", 5, "2014")
    try records.addEdition("s", 6, "2013", status: .cancelled)
    #expect(records.lines(OrdinalsFollowDates()) == [])
  }
}
