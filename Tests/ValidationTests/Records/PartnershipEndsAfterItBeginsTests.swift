import Testing

@testable import Validation

struct PartnershipEndsAfterItBeginsTests {
  @Test(arguments: [
    ("1996-08-04", "", "1996-08-04"), ("1996-08-04", "", "1996"), ("1996", "", "1996-08-04"),
    ("1996-08-04", "1996-08-04", ""), ("1996", "1996-01", ""), ("", "2016", "2016"),
    ("", "", "2016"), ("1996~", "", ""), ("", "2016-12-31", "2016-12-31"),
  ])
  func `dates that can be in order are accepted`(
    established: String, attested: String, ended: String
  ) throws {
    var records = WrittenRecords()
    try records.addPartnership(from: established, attested: attested, to: ended)
    #expect(records.lines(PartnershipEndsAfterItBegins()) == [])
  }

  @Test(arguments: [
    (
      "1996-08-04", "", "1996-08-03",
      "the partnership ended '1996-08-03', before it was established '1996-08-04' "
        + "(exchange the two dates, or correct one)"
    ),
    (
      "1996", "", "1995",
      "the partnership ended '1995', before it was established '1996' "
        + "(exchange the two dates, or correct one)"
    ),
    (
      "1996-08-04", "1996-08-03", "",
      "the partnership is attested '1996-08-03', before it was established '1996-08-04' "
        + "(correct one of the two dates)"
    ),
    (
      "", "2016", "2015-12-31",
      "the partnership is attested '2016', after it ended '2015-12-31' "
        + "(correct one of the two dates)"
    ),
  ])
  func `dates that cannot be in order are errors`(
    established: String, attested: String, ended: String, message: String
  ) throws {
    var records = WrittenRecords()
    try records.addPartnership(from: established, attested: attested, to: ended)
    #expect(records.lines(PartnershipEndsAfterItBegins()) == ["t.csv:2: error: " + message])
  }
}
