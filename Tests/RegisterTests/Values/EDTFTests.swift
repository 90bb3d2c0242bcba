import Register
import Testing

/// The cases that libraries of EDTF agree on, with the days that they mean.
@Suite struct EDTFTests {
  @Test(arguments: Self.accepted.split(separator: "\n").map(String.init))
  func `a date of levels 0 and 1 reaches from its first to its last day`(_ row: String) throws {
    let cells = row.split(separator: " ").map(String.init)
    try #require(cells.count == 3)
    let date = try RecordedDate(parsing: cells[0])
    #expect(date.start.earliest.description == cells[1])
    #expect(date.end.latest.description == cells[2])
    #expect(date.description == cells[0])
  }

  @Test(
    arguments: [
      (.outOfRange, Self.outOfRange), (.unsupported, Self.unsupported),
      (.malformed, Self.malformed),
      (.reversed, "2002/2001 2012-23/2012-22 2012-24/2012-21 2018-21/2017-01-01"),
    ] as [(ValueError.Reason, String)])
  func `what is not recorded is refused and never misread`(
    _ reason: ValueError.Reason, _ texts: String
  ) {
    for text in texts.split(whereSeparator: \.isWhitespace) {
      let error = #expect(throws: ValueError.self, "\(text)") {
        try RecordedDate(parsing: String(text))
      }
      #expect(error?.reason == reason, "\(text)")
    }
  }

  @Test(arguments: Self.timed.split(whereSeparator: \.isWhitespace).map(String.init))
  func `a date with a time of day is its day`(_ text: String) throws {
    #expect(try RecordedDate(parsing: text).description == text.prefix(10))
  }

  @Test func `the ends of an interval may have times`() throws {
    let dates = ["2005-07-25/2006-01-01T10:10:10Z", "2005-07-25T10:10:10Z/2006-01"].map {
      try? RecordedDate(parsing: $0).description
    }
    #expect(dates == ["2005-07-25/2006-01-01", "2005-07-25/2006-01"])
  }

  private static let timed = """
    0001-12-08T11:46:42Z 0014-12-08T11:46:42 0014-12-08T11:46:42Z 1985-04-12T23:20:30
    1985-04-12T23:20:30+04:30 1985-04-12T23:20:30-04 1985-04-12T23:20:30z 2001-02-03T09:30:01
    2004-01-01T02:10:10+05:00 2004-01-01T10:10:10 2004-01-01T10:10:10+00:00
    2004-01-01T10:10:10+00:59 2004-01-01T10:10:10-05:00 2014-12-08T11:46 2014-12-08T11:46-03:00
    2014-12-08T11:46:42-02:00 2014-12-08T11:46:42.123 2014-12-08T11:46Z 2016-05-02T12:00:00-00
    2016-05-02T12:00:00-00:00 2016-05-02T12:00:00-13 2016-05-02T12:00:00-14
    2016-05-02T16:54:59+14 2016-05-02T16:54:59.042 2016-05-02T16:54:59.04200000
    2016-05-02T16:54:59.042123 2016-05-02T16:54:59.042Z 2016-05-02T16:54:59.4
    2016-05-02T16:54:59.42 2025-10-14T12:00:00.000Z
    """
}
