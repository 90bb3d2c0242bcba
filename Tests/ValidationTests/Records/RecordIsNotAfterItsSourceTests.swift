import Register
import Testing

@testable import Validation

struct RecordIsNotAfterItsSourceTests {
  private func records() throws -> WrittenRecords {
    var records = WrittenRecords()
    try records.addSource("old", "2016")
    try records.addSource("new", "2017-11-07")
    try records.addSource("undated", "")
    return records
  }

  @Test(arguments: [
    ("2016-12-31", ["old"]), ("2016", ["old"]), ("2017-11-07", ["old", "new"]), ("2018", []),
    ("2018", ["old", "undated"]), ("2017", ["new"]), ("", ["old"]),
  ])
  func `a source may tell of what is not after it`(date: String, sources: [String]) throws {
    var records = try records()
    try records.addEdition("s", 1, date, sources: sources)
    #expect(records.lines(RecordIsNotAfterItsSource()) == [])
  }

  @Test(arguments: [
    ("2017-01-01", ["old"], "2016"), ("2017-11-08", ["new"], "2017-11-07"),
    ("2018", ["new", "old"], "2017-11-07"),
  ])
  func `what is certainly after every source is a warning`(
    date: String, sources: [String], newest: String
  ) throws {
    var records = try records()
    try records.addEdition("s", 1, date, sources: sources)
    #expect(
      records.lines(RecordIsNotAfterItsSource()) == [
        "t.csv:2: warning: edition 'e' is dated '\(date)', after the newest source that it "
          + "names, of '\(newest)' (correct a date, or name the source that tells of it)"
      ])
  }

  @Test func `a partnership is dated by its attestation where nothing else is stated`() throws {
    var records = try records()
    try records.addPartnership(attested: "2017", sources: ["old"])
    #expect(records.lines(RecordIsNotAfterItsSource()).count == 1)
  }

  @Test(arguments: [
    ("2017", "old", 1), ("2017", " old ; old", 1), ("2016", "old", 0), ("2017", "old;new", 0),
    ("2017", "old;https://example.org", 0), ("2017", "", 0),
  ])
  func `listed delegations are checked where all their sources are listed`(
    date: String, sources: String, findings: Int
  ) throws {
    var records = try records()
    try records.addExchange("x", date, sources: sources)
    #expect(records.lines(RecordIsNotAfterItsSource()).count == findings)
  }

  @Test func `a planned delegation may come after its source`() throws {
    var records = try records()
    try records.addExchange("x", "2017", status: .planned, sources: "old")
    #expect(records.lines(RecordIsNotAfterItsSource()) == [])
  }
}
