import Register
import Testing

@testable import Validation

struct PartnershipRecordsAgreeTests {
  private func line(_ what: String) -> String {
    "t.csv:3: warning: partnership 'second' \(what) as 'first' at t.csv:2; the two are joined, and "
      + "its figures lie within bounds (correct one of them, or say when the first ended)"
  }

  @Test(arguments: [
    ("1985", "1986", "first 1985-01-01...1986-12-31"),
    ("1986", "1985", "first 1985-01-01...1986-12-31"),
    ("1985-12-31", "1986-01-01", "first 1985-12-31...1986-01-01"),
    ("1985", "1987-05", "first 1985-01-01...1987-05-31"),
  ])
  func `two beginnings leave it open between them`(
    first: String, second: String, term: String
  ) throws {
    var records = WrittenRecords()
    try records.addPartnership("first", from: first)
    try records.addPartnership("second", from: second)
    #expect(
      records.reconciled() == [line("was established '\(second)', but '\(first)'")])
    #expect(records.terms == [term])
    let account = records.register.partnerships[0].account
    #expect(account?.establishedWordings == [first, second])
    #expect(records.outcome == [1, 1])
  }

  @Test func `two ends leave it open between them`() throws {
    var records = WrittenRecords()
    try records.addPartnership("first", from: "1985", to: "2010")
    try records.addPartnership("second", from: "1985", to: "2012-03-01")
    #expect(records.reconciled() == [line("ended '2012-03-01', but '2010'")])
    #expect(
      records.terms == ["first 1985-01-01...1985-12-31 to 2010-01-01...2012-03-01"])
    #expect(records.register.partnerships[0].account?.endedWordings == ["2010", "2012-03-01"])
  }

  @Test func `a day in force before the beginning leaves the beginning open`() throws {
    var records = WrittenRecords()
    try records.addPartnership("first", from: "2016")
    try records.addPartnership("second", attested: "2010")
    #expect(
      records.reconciled() == [
        line("is attested '2010' and established '2016', each in one")
      ])
    let term = records.register.partnerships[0].term
    #expect(term.began.earliest == .distantPast)
    #expect(term.began.latest == .lastDay(ofYear: 2016))
    #expect(records.register.partnerships[0].attested == nil)
  }

  @Test func `a day in force after the end leaves the end open`() throws {
    var records = WrittenRecords()
    try records.addPartnership("first", from: "1985", to: "2010")
    try records.addPartnership("second", from: "1985", attested: "2012-05-01")
    #expect(
      records.reconciled() == [
        line("is attested '2012-05-01' and ended '2010', each in one")
      ])
    let term = records.register.partnerships[0].term
    #expect(term.ended == DayRange(.firstDay(ofYear: 2010), .distantFuture))
  }

  @Test func `of three statements the last is held against the first that differs`() throws {
    var records = WrittenRecords()
    try records.addPartnership("first")
    try records.addPartnership("second", from: "1985")
    try records.addPartnership("third", from: "1986")
    let lines = records.reconciled()
    #expect(lines.count == 2)
    #expect(lines[0].contains("'second' is the same relation as 'first'"))
    #expect(lines[1].contains("'third' was established '1986', but '1985' as 'second' at t.csv:3"))
    #expect(records.terms == ["first 1985-01-01...1986-12-31"])
  }

  @Test func `a joined record is no fault of its own`() throws {
    var records = WrittenRecords()
    try records.addPartnership("first", from: "2016")
    try records.addPartnership("second", attested: "2010", to: "2020")
    _ = records.reconciled()
    #expect(records.lines(PartnershipEndsAfterItBegins()) == [])
  }
}
