import Register
import Testing

@testable import Validation

struct PartnershipIsRecordedOnceTests {
  private let message =
    "t.csv:3: warning: partnership 'second' is the same relation as 'first' at t.csv:2; it is "
    + "counted once (keep one record, or say when the first ended)"

  @Test(arguments: [
    ("2000", "2010", "2010", ""), ("2000", "2010-06-30", "2010-06-30", ""),
    ("2010", "", "2000", "2010"), ("2000", "2010", "2011", "2012"),
  ])
  func `a partnership may follow the one that ended`(
    began: String, ended: String, secondBegan: String, secondEnded: String
  ) throws {
    var records = WrittenRecords()
    try records.addPartnership("first", from: began, to: ended)
    try records.addPartnership("second", from: secondBegan, to: secondEnded)
    #expect(records.reconciled() == [])
    #expect(records.outcome == [2, 0])
  }

  @Test(arguments: [
    ("2000", "", "2000", "", "first 2000-01-01...2000-12-31"),
    ("2000", "", "", "", "first 2000-01-01...2000-12-31"),
    ("", "", "2000-05-01", "", "first 2000-05-01"),
    ("2000", "", "2000-05", "", "first 2000-05-01...2000-05-31"),
    ("2000", "2010-06-30", "2000", "", "first 2000-01-01...2000-12-31 to 2010-06-30"),
    ("2000", "2010", "", "", "first 2000-01-01...2000-12-31 to 2010-01-01...2010-12-31"),
    ("2000", "", "", "2010-06-30", "first 2000-01-01...2000-12-31 to 2010-06-30"),
    ("2000-24", "", "2001", "", "first 2001-01-01...2001-02-28"),
  ])
  func `records that agree are one, and the fuller statement stands`(
    began: String, ended: String, secondBegan: String, secondEnded: String, term: String
  ) throws {
    var records = WrittenRecords()
    try records.addPartnership("first", from: began, to: ended)
    try records.addPartnership("second", from: secondBegan, to: secondEnded)
    #expect(records.reconciled() == [message])
    #expect(records.terms == [term])
    #expect(records.outcome == [1, 1])
  }

  @Test func `sources add up and the first remark is kept`() throws {
    var records = WrittenRecords()
    for source in ["a", "b"] { try records.addSource(source, "2017") }
    try records.addPartnership("first", from: "2000", sources: ["b"])
    try records.addPartnership("second", from: "2000", sources: ["a", "b"])
    records.register.partnerships[1].note = "sister city"
    _ = records.reconciled()
    #expect(records.register.partnerships.map(\.sources) == [[1, 0]])
    #expect(records.register.partnerships[0].note == "sister city")
  }

  @Test func `the day in force that is known first caps the beginning`() throws {
    var records = WrittenRecords()
    try records.addPartnership("first", attested: "2016-12-31")
    try records.addPartnership("second", attested: "2015-12-31")
    #expect(records.reconciled() == [message])
    #expect(records.register.partnerships[0].attested?.wording == "2015-12-31")
    #expect(records.register.partnerships[0].term.began.latest == .lastDay(ofYear: 2015))
  }

  @Test func `one that is attested after the other ended follows it`() throws {
    var records = WrittenRecords()
    try records.addPartnership("first", from: "2000", to: "2010")
    try records.addPartnership("second", attested: "2016")
    #expect(records.reconciled() == [])
  }

  @Test func `one that is attested before the other ended is the same`() throws {
    var records = WrittenRecords()
    try records.addPartnership("first", to: "2010")
    try records.addPartnership("second", attested: "2009")
    #expect(records.reconciled() == [message])
  }

  @Test func `another kind of its own or another partner is another partnership`() throws {
    var records = WrittenRecords(["home": "CN", "partner": "DE", "other": "DE"])
    try records.addPartnership("first")
    try records.addPartnership("second", "partner", .project)
    try records.addPartnership("third", "other")
    #expect(records.reconciled() == [])
    #expect(records.outcome == [3, 0])
  }

  @Test func `three records of one relation are counted once`() throws {
    var records = WrittenRecords()
    try records.addPartnership("first", from: "2000")
    try records.addPartnership("second", from: "2000-05")
    try records.addPartnership("third", from: "2000-05-04")
    #expect(records.reconciled().count == 2)
    #expect(records.terms == ["first 2000-05-04"])
    #expect(records.outcome == [1, 2])
    let repetitions = records.register.partnerships[0].account?.repetitions ?? []
    #expect(repetitions.map(\.id) == ["second", "third"])
    #expect(repetitions.allSatisfy { $0.account?.countedIn == Origin(file: 0, line: 2) })
  }

  @Test func `what two files say alike is told once for the two`() throws {
    var records = WrittenRecords(["home": "CN", "a": "DE", "b": "DE", "c": "DE", "d": "DE"])
    records.register.files.append(
      InputFile(path: "u.csv", table: "t", read: 4, accepted: 4, rejected: 0, duplicate: 0))
    for place in ["a", "b", "c", "d"] { try records.addPartnership("t-\(place)", place) }
    for (line, place) in [(7, "a"), (8, "b"), (10, "d")] {
      try records.addPartnership("u-\(place)", place)
      let last = records.register.partnerships.count - 1
      records.register.partnerships[last].origin = Origin(file: 1, line: line)
    }
    #expect(
      records.reconciled() == [
        "t.csv:7: warning: 3 partnerships, of lines 7 to 8, 10, stand also in 't.csv', the first "
          + "in line 2; each is counted once (keep each of them in one file)"
      ])
    #expect(records.register.files[1].accepted == 1)
    #expect(records.register.files[1].duplicate == 3)
  }
}
