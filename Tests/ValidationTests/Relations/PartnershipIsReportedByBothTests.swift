import Register
import Testing

@testable import Validation

struct PartnershipIsReportedByBothTests {
  private func records() throws -> WrittenRecords {
    var records = WrittenRecords(["z": "CN", "b": "DE", "c": "PL"])
    try records.addPartnership("first", home: "z", "b", from: "2000")
    try records.addPartnership("second", home: "b", "z", from: "2000-05-01")
    return records
  }

  @Test func `the record of the place whose identifier comes first counts`() throws {
    var records = try records()
    #expect(
      records.reconciled() == [
        "t.csv:2: warning: partnership 'first' is 'second' at t.csv:3, reported from its other "
          + "end; it is counted once (nothing, if both cities keep it)"
      ])
    #expect(records.terms == ["second 2000-05-01"])
    #expect(records.register.partnerships[0].account?.isMutual == true)
    #expect(records.outcome == [1, 1])
  }

  @Test(arguments: [["z", "b"], ["b"], ["z"], ["c"]])
  func `a partnership of two is that of both where both are home authorities`(
    homes: [String]
  ) throws {
    var records = try records()
    records.register.homes = homes.compactMap { home in
      records.register.places.firstIndex { $0.id == home }
    }
    let lines = records.reconciled()
    let isTurned = lines.contains { $0.contains("the two are exchanged") }
    #expect(isTurned == (homes == ["b"] || homes == ["z"]))
    #expect(records.register.partnerships.count == 1)
    let partnership = records.register.partnerships[0]
    #expect((partnership.account?.isMutual == true) == (homes.count == 2))
    if homes.count == 1, homes != ["c"] {
      #expect(records.register.places[partnership.home].id == homes[0])
    }
  }

  @Test func `two home authorities are partners of each other though one reports it`() throws {
    var records = WrittenRecords(["z": "CN", "b": "DE"])
    try records.addPartnership("first", home: "z", "b", from: "2000")
    records.register.homes = [0, 1]
    #expect(records.reconciled() == [])
    #expect(records.register.partnerships[0].account?.isMutual == true)
  }

  @Test func `a record told from the partner is turned round`() throws {
    var records = WrittenRecords(["z": "CN", "b": "DE"])
    try records.addPartnership("first", home: "z", "b", from: "2000")
    records.register.homes = [1]
    #expect(
      records.reconciled() == [
        "t.csv:2: warning: 'z' is no home authority, but its partner 'b' is; the two are exchanged "
          + "(exchange the two, or name 'z' among the home authorities)"
      ])
    #expect(records.register.partnerships[0].home == 1)
    #expect(records.register.partnerships[0].partner == 0)
  }
}
