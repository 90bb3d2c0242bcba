import Register
import Testing

@testable import Validation

struct PhaseEndsWhenTheNextBeginsTests {
  private func records(
    _ contact: (String, String), _ friendship: (String, String)
  ) throws -> WrittenRecords {
    var records = WrittenRecords()
    try records.addPartnership("low", "partner", .contact, from: contact.0, to: contact.1)
    try records.addPartnership("high", "partner", from: friendship.0, to: friendship.1)
    return records
  }

  @Test(arguments: [
    ("1998-01-01", "", "2004-05-06", "", "low 1998-01-01 to 2004-05-06"),
    ("1998-01-01", "2001-01-01", "2004-05-06", "", "low 1998-01-01 to 2001-01-01"),
    ("1998-01-01", "2004-05-06", "2004-05-06", "", "low 1998-01-01 to 2004-05-06"),
    ("2010-01-01", "", "1990-01-01", "2008-01-01", "low 2010-01-01"),
    ("2008-01-01", "", "1990-01-01", "2008-01-01", "low 2008-01-01"),
    ("1998-01-01", "", "2004-05-06", "2008-01-01", "low 1998-01-01 to 2004-05-06"),
  ])
  func `a contact ends when the friendship begins`(
    began: String, ended: String, next: String, nextEnded: String, term: String
  ) throws {
    var records = try records((began, ended), (next, nextEnded))
    #expect(records.reconciled() == [])
    #expect(records.terms[0] == term)
    #expect(records.outcome == [2, 0])
  }

  @Test(arguments: [
    (
      "1998-01-01", "2010-01-01", "2004-05-06", "", "low 1998-01-01 to 2004-05-06",
      "goes on after friendship 'high' of the same places at t.csv:3; it ends when that begins"
    ),
    (
      "2000-01-01", "", "1990-01-01", "2008-01-01", "low 2008-01-01",
      "stands beside friendship 'high' of the same places at t.csv:3; it is contained in it"
    ),
    (
      "2000-01-01", "", "1990-01-01", "", "low 2000-01-01 not counted",
      "stands beside friendship 'high' of the same places at t.csv:3; it is contained in it"
    ),
    (
      "2000-01-01", "2005-01-01", "1990-01-01", "2008-01-01",
      "low 2000-01-01 to 2005-01-01 not counted",
      "stands beside friendship 'high' of the same places at t.csv:3; it is contained in it"
    ),
  ])
  func `two forms at a time are one relation, in the higher form`(
    began: String, ended: String, next: String, nextEnded: String, term: String, what: String
  ) throws {
    var records = try records((began, ended), (next, nextEnded))
    #expect(
      records.reconciled() == [
        "t.csv:2: warning: contact 'low' \(what), and the two places count once "
          + "(say when each form began and ended)"
      ])
    #expect(records.terms[0] == term)
  }

  @Test func `three forms follow each other, whatever their order in the file`() throws {
    var records = WrittenRecords()
    try records.addPartnership("c", "partner", .friendship, from: "2010-01-01")
    try records.addPartnership("a", "partner", .contact, from: "1998-01-01")
    try records.addPartnership("b", "partner", .exchange, from: "2004-01-01")
    #expect(records.reconciled() == [])
    #expect(
      records.terms == ["c 2010-01-01", "a 1998-01-01 to 2004-01-01", "b 2004-01-01 to 2010-01-01"])
  }

  @Test func `an uncertain beginning is an uncertain end of what was before`() throws {
    var records = try records(("1998-01-01", ""), ("2004", ""))
    #expect(records.reconciled() == [])
    #expect(records.terms[0] == "low 1998-01-01 to 2004-01-01...2004-12-31")
    let account = records.register.partnerships[0].account
    #expect(account?.nextEstablished?.wording == "2004")
  }

  @Test(arguments: [PartnershipKind.project, .intended])
  func `a project and an intention are no phases`(kind: PartnershipKind) throws {
    var records = WrittenRecords()
    try records.addPartnership("low", "partner", kind, from: "1998-01-01")
    try records.addPartnership("high", "partner", from: "2004-01-01")
    #expect(records.reconciled() == [])
    #expect(records.terms == ["low 1998-01-01", "high 2004-01-01"])
  }

  @Test func `phases of two ends are those of one relation`() throws {
    var records = WrittenRecords()
    try records.addPartnership("low", home: "partner", "home", .contact, from: "1998-01-01")
    try records.addPartnership("high", from: "2004-01-01")
    #expect(records.reconciled() == [])
    #expect(records.terms[0] == "low 1998-01-01 to 2004-01-01")
  }
}
