import Register
import Tables
import Testing

@testable import Indicators

/// What other records of the same two places change in the figures of a partnership.
@Suite struct CountedPartnershipTests {
  private func sample(
    _ change: (inout PartnershipAccount, Sample) throws -> Void
  ) throws -> Sample {
    var sample = Sample(home: ["home", "other"])
    try sample.addPartnership("other", from: "2001")
    var account = PartnershipAccount()
    try change(&account, sample)
    sample.register.partnerships[0].account = account
    return sample
  }

  @Test func `a form of a relation ends when the next begins`() throws {
    let sample = try sample { account, sample in
      account.succeeded = DayRange(year: 2004)
      account.nextEstablished = try sample.date("2004")
    }
    #expect(
      sample.rows(PartnershipTimeline(), 2016)
        == ["home-other-friendship | China | Friendship | 2001 | 2004 | 2001 | 3-4"])
    let changes = sample.rows(PartnershipChanges(), 2005)
    #expect(changes.first == "2001 | 1 | x | 1")
    #expect(changes.contains("2004 | x | 1 | x"))
    #expect(sample.table(PartnershipChanges(), 2005)?.notes.map(\.id).contains("phases") == true)
  }

  @Test func `a disputed beginning has no year`() throws {
    let sample = try sample { account, _ in
      account.began = DayRange(.firstDay(ofYear: 2001), .lastDay(ofYear: 2002))
      account.establishedWordings = ["2001", "2002"]
    }
    let changes = sample.rows(PartnershipChanges(), 2003)
    #expect(
      changes == ["2002 | x | x | 1", "2003 | x | x | 1p", "_U | 1 | x | z", "_T | 1 | x | z"])
    #expect(sample.register.partnerships[0].establishedWording == "2001 / 2002")
    let notes = sample.table(PartnershipChanges(), 2003)?.notes.map(\.id) ?? []
    #expect(notes.contains("disputed-dates"))
  }

  @Test func `what is counted in another record stands in no table`() throws {
    let sample = try sample { account, _ in account.countedIn = Origin(file: 0, line: 2) }
    #expect(sample.table(PartnershipsInForce(), 2016) == nil)
    let record = try #require(ListedRecord.held(in: sample.register).first)
    #expect(!record.counts(in: sample.frame(2016)))
    #expect(record.countedIn == Origin(file: 0, line: 2))
  }

  @Test func `repetitions are listed after the record that counts`() throws {
    let sample = try sample { account, sample in
      var repetition = sample.register.partnerships[0]
      repetition.id = "again"
      repetition.account = PartnershipAccount()
      repetition.account?.countedIn = sample.origin
      account.repetitions = [repetition]
    }
    let records = ListedRecord.held(in: sample.register)
    #expect(records.map(\.id) == ["partnership-0", "again"])
    #expect(records.map { $0.counts(in: sample.frame(2016)) } == [true, false])
    #expect(RecordNames(sample.register).partnerships.match("again", from: "") == .record(0))
  }

  @Test(arguments: [true, false])
  func `a delegation of either keeps the partnership of two home authorities active`(
    isMutual: Bool
  ) throws {
    var sample = try sample { account, _ in account.isMutual = isMutual }
    try sample.addExchange("2015", with: "home", home: "other")
    let active = sample.rows(PartnerActivity(), 2016).first
    #expect(
      active == (isMutual ? "friendship | 1p | x | x | 1p | x" : "friendship | x | x | 1p | 1p | x")
    )
    let partnership = sample.register.partnerships[0]
    #expect(partnership.homes == (isMutual ? [0, 1] : [0]))
    #expect(partnership.partner(of: 1) == (isMutual ? 0 : 1))
    #expect(partnership.partner(of: 0) == 1)
    #expect(partnership.partner(of: nil) == 1)
  }
}
