import Register
import Testing

@testable import Validation

struct RecordIsHeldByTheReferenceDayTests {
  @Test func `what certainly begins after the reference day is a warning`() throws {
    var records = WrittenRecords()
    records.addProgramme("iuc")
    try records.addPartnership(from: "2018-01-01")
    try records.addEdition("s", 1, "2018-01-01")
    try records.addParticipation("2018")
    try records.addAgreement("2018-01")
    try records.addAward("2018-01-01")
    let end = ", after the reference day 2017-12-31; it is left out of this release"
    #expect(
      records.lines(RecordIsHeldByTheReferenceDay()) == [
        "t.csv:2: warning: partnership 'p' is dated '2018-01-01'" + end,
        "t.csv:3: warning: edition 'e' is dated '2018-01-01'" + end,
        "t.csv:4: warning: participation 'c' is dated '2018'" + end,
        "t.csv:5: warning: agreement 'a' is dated '2018-01'" + end,
        "t.csv:6: warning: award 'w' is dated '2018-01-01'" + end,
      ])
  }

  @Test(arguments: ["2017-12-31", "2017", "2017-12-31/2018-01-05", "", "201X"])
  func `what may begin by then is accepted`(date: String) throws {
    var records = WrittenRecords()
    try records.addEdition("s", 1, date)
    try records.addAward(date)
    #expect(records.lines(RecordIsHeldByTheReferenceDay()) == [])
  }

  @Test func `what is planned, cancelled or only intended may come later`() throws {
    var records = WrittenRecords()
    try records.addPartnership("p", "partner", .intended, attested: "2018")
    try records.addEdition("s", 1, "2018", status: .planned)
    try records.addAgreement("2018", status: .cancelled)
    #expect(records.lines(RecordIsHeldByTheReferenceDay()) == [])
  }
}
