import Register
import Testing

@testable import Validation

struct OrdinalsAreDistinctTests {
  private let message =
    "edition 5 of series 's' stands already at t.csv:2 (correct one ordinal, or keep one record)"

  @Test func `one ordinal held twice is an error`() throws {
    var records = WrittenRecords()
    try records.addEdition("s", 5)
    try records.addEdition("s", 5)
    #expect(records.lines(OrdinalsAreDistinct()) == ["t.csv:3: error: " + message])
  }

  @Test func `one ordinal held and planned is a warning`() throws {
    var records = WrittenRecords()
    try records.addEdition("s", 5)
    try records.addEdition("s", 5, status: .planned)
    #expect(records.lines(OrdinalsAreDistinct()) == ["t.csv:3: warning: " + message])
  }

  @Test func `a cancelled edition leaves its ordinal to another`() throws {
    var records = WrittenRecords()
    try records.addEdition("s", 5, status: .cancelled)
    try records.addEdition("s", 5)
    #expect(records.lines(OrdinalsAreDistinct()) == [])
  }

  @Test func `series count for themselves, and unnumbered editions not at all`() throws {
    var records = WrittenRecords()
    try records.addEdition("s", 5)
    try records.addEdition("s", 6)
    try records.addEdition("t", 5)
    try records.addEdition("s", nil)
    try records.addEdition("s", nil)
    #expect(records.lines(OrdinalsAreDistinct()) == [])
  }
}
