import Register
import Testing

@testable import Validation

struct PartnershipIsRecordedOnceTests {
  private let message =
    "t.csv:3: warning: partnership 'second' may be the same as 'first' at t.csv:2 "
    + "(keep one record, or say when the first ended)"

  @Test(arguments: [
    ("2000", "2010", "2010", ""), ("2000", "2010-06-30", "2010-06-30", ""),
    ("2010", "", "2000", "2010"), ("2000", "2010", "", ""),
  ])
  func `a partnership may follow the one that ended`(
    began: String, ended: String, secondBegan: String, secondEnded: String
  ) throws {
    var records = WrittenRecords()
    try records.addPartnership("first", from: began, to: ended)
    try records.addPartnership("second", from: secondBegan, to: secondEnded)
    #expect(records.lines(PartnershipIsRecordedOnce()) == [])
  }

  @Test(arguments: [
    ("2000", "", "2010", ""), ("2000", "2010-06-30", "2010-06-29", ""), ("", "", "", ""),
    ("2000", "2010", "2005", "2015"), ("2000", "2010", "2009-12-31", ""),
  ])
  func `two at the same time may be one`(
    began: String, ended: String, secondBegan: String, secondEnded: String
  ) throws {
    var records = WrittenRecords()
    try records.addPartnership("first", from: began, to: ended)
    try records.addPartnership("second", from: secondBegan, to: secondEnded)
    #expect(records.lines(PartnershipIsRecordedOnce()) == [message])
  }

  @Test func `one that is attested before the other ended may be the same`() throws {
    var records = WrittenRecords()
    try records.addPartnership("first", to: "2010")
    try records.addPartnership("second", attested: "2009")
    #expect(records.lines(PartnershipIsRecordedOnce()) == [message])
  }

  @Test func `the same pair seen from the other side may be the same`() throws {
    var records = WrittenRecords()
    try records.addPartnership("first", home: "home", "partner")
    try records.addPartnership("second", home: "partner", "home")
    #expect(records.lines(PartnershipIsRecordedOnce()) == [message])
  }

  @Test func `another kind or another partner is another partnership`() throws {
    var records = WrittenRecords(["home": "CN", "partner": "DE", "other": "DE"])
    try records.addPartnership("first")
    try records.addPartnership("second", "partner", .exchange)
    try records.addPartnership("third", "other")
    #expect(records.lines(PartnershipIsRecordedOnce()) == [])
  }
}
