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
}
