import Register
import Tables
import Testing

@testable import Indicators

struct ClaimedEditionsTests {
  private typealias Held = [(number: Int?, date: String, status: RecordStatus)]

  private func verdict(
    _ held: Held, asOf: String, _ claimed: String, complete: (String, String)? = nil
  ) throws -> String {
    var sample = Sample()
    try sample.addEdition("other", 99, "2010")
    try sample.addEdition("other", 99, "2010")
    for edition in held {
      try sample.addEdition("s", edition.number, edition.date, status: edition.status)
    }
    if let complete { try sample.declareComplete("editions:s", complete.0, complete.1) }
    if held.isEmpty { try sample.addEdition("s", 1, "2010", status: .cancelled) }
    return try sample.verdict(on: "editions-held", "series=s", asOf: asOf, claimed)
  }

  @Test(arguments: [
    ("2017-11-06", "4", "4-4 agrees"), ("2017-11-06", "5", "4-4 conflicts"),
    ("2017-11-07", "5", "5-5 agrees"), ("2017-11-07", "6", "5-5 conflicts"),
    ("2017-11", "5", "5-5 agrees"), ("2017-11", "6", "5-5 conflicts"),
    ("2016-12-31", "4", "4-4 agrees"), ("2016-11", "4", "4-4 agrees"),
    ("2017-12-31", "6", "5-5 cannot-be-checked notComplete"), ("2017-12-31", "4", "5-5 conflicts"),
  ])
  func `editions are counted by their highest ordinal on the claim's day`(
    asOf: String, claimed: String, verdict: String
  ) throws {
    let held: Held = [(4, "2016-11", .held), (5, "2017-11-07/2017-11-09", .held)]
    #expect(try self.verdict(held, asOf: asOf, claimed) == verdict)
  }

  @Test(arguments: [
    ("2015-10", "7", "7-7 agrees"), ("2015-10", "8", "7-7 conflicts"),
    ("2016-12-31", "7", "7-8 agrees-within-bounds"),
    ("2016-12-31", "8", "7-8 agrees-within-bounds"), ("2016-12-31", "9", "7-8 conflicts"),
    ("2015-10-04", "6", "0-6 agrees-within-bounds"), ("2015-10-04", "7", "0-6 conflicts"),
    ("2017-10", "9", "9-9 agrees"), ("2015-10", "6", "7-7 conflicts"),
  ])
  func `an unrecorded edition may fill a hole, not at the time of a recorded one`(
    asOf: String, claimed: String, verdict: String
  ) throws {
    let held: Held = [(7, "2015-10-05", .held), (9, "2017-10", .held)]
    #expect(try self.verdict(held, asOf: asOf, claimed) == verdict)
  }

  @Test func `an edition that may have been held gives the upper bound`() throws {
    let held: Held = [(4, "2016-11", .held), (5, "2017-11", .held)]
    #expect(try verdict(held, asOf: "2017-11-06", "4") == "4-5 agrees-within-bounds")
    #expect(try verdict(held, asOf: "2017-11-01", "5") == "4-5 agrees-within-bounds")
    #expect(try verdict(held, asOf: "2017-11-06", "6") == "4-5 cannot-be-checked notComplete")
    #expect(try verdict([(1, "", .held)], asOf: "2017", "1") == "0-1 agrees-within-bounds")
  }

  @Test func `before its first edition a series has held none`() throws {
    #expect(
      try verdict([(1, "2017-06", .held)], asOf: "2016", "1") == "cannot-be-checked noRecord")
  }

  @Test func `an undated edition does not confirm the ordinal of a dated one`() throws {
    let held: Held = [(2, "2015", .held), (2, "", .held)]
    #expect(try verdict(held, asOf: "2016", "3") == "2-2 cannot-be-checked notComplete")
  }

  @Test func `editions without numbers are counted one by one`() throws {
    let held: Held = [(nil, "2015", .held), (nil, "2016", .held), (nil, "2017-06", .held)]
    #expect(try verdict(held, asOf: "2016", "2") == "2-2 agrees")
    #expect(try verdict(held, asOf: "2017-06-15", "3") == "2-3 agrees-within-bounds")
    #expect(try verdict(held, asOf: "2016", "3") == "2-2 cannot-be-checked notComplete")
    let complete = try verdict(held, asOf: "2016", "3", complete: ("2015", "2016"))
    #expect(complete == "2-2 conflicts")
  }

  @Test func `more editions than a complete record conflict`() throws {
    let held: Held = [(4, "2016-11", .held)]
    #expect(try verdict(held, asOf: "2017", "5", complete: ("2013", "2017")) == "4-4 conflicts")
    #expect(
      try verdict(held, asOf: "2017", "5", complete: ("2013", "2016"))
        == "4-4 cannot-be-checked notComplete")
  }

  @Test func `what is only announced has not been held`() throws {
    #expect(
      try verdict([(13, "2017-07-1X", .planned)], asOf: "2017-07-1X", "13")
        == "cannot-be-checked onlyPlanned")
    #expect(
      try verdict([(12, "2016", .cancelled), (13, "2017-07", .planned)], asOf: "2017", "13")
        == "cannot-be-checked onlyPlanned")
    #expect(try verdict([], asOf: "2017", "1") == "cannot-be-checked noRecord")
    #expect(try verdict([], asOf: "2017", "1", complete: ("2017", "2017")) == "0-0 conflicts")
  }

  @Test(arguments: [
    ("edition=edition-0;basis=attended", "~150", "135-165 agrees"),
    ("edition=edition-0", "150", "135-165 agrees-within-bounds"),
    ("edition=edition-0", "134", "135-165 conflicts"),
    ("edition=edition-0;basis=speakers", "8", "8-8 agrees"),
    ("edition=edition-0;basis=invited", "8", "cannot-be-checked notStated"),
    ("edition=edition-1", ">42", "43- agrees"),
    ("edition=edition-2", "1", "cannot-be-checked onlyPlanned"),
  ])
  func `attendance is of one basis, its groups added`(
    scope: String, claimed: String, verdict: String
  ) throws {
    var sample = Sample()
    try sample.addEdition("s", 5, "2017", ["~150": .attended, "8": .speakers])
    try sample.addEdition("s", 6, "2017", ["12": .attended, ">30": .attended])
    try sample.addEdition("s", 7, "2017", ["1": .attended], status: .planned)
    #expect(try sample.verdict(on: "attendance", scope, claimed) == verdict)
  }

  @Test func `recipients are those of the edition's awards, else its beneficiaries`() throws {
    var sample = Sample()
    try sample.addEdition("s", 7, "2015", ["30": .beneficiaries, "99": .attended])
    try sample.addEdition("s", 8, "2016", ["99": .attended])
    let scope = "edition=edition-0"
    #expect(try sample.verdict(on: "awards-recipients", scope, "30") == "30-30 agrees")
    try sample.addAward("2015", recipients: "20")
    try sample.addAward("2015", recipients: ">10")
    try sample.addAward("2015", recipients: "5")
    for index in 0..<2 { sample.register.awards[index].edition = "edition-0" }
    #expect(
      try sample.verdict(on: "awards-recipients", scope, "31") == "31- agrees-within-bounds")
    #expect(
      try sample.verdict(on: "awards-recipients", "edition=edition-1", "30")
        == "cannot-be-checked notStated")
  }

  @Test func `where one edition has a number, the numbers are held against the claim`() throws {
    let held: Held = [(4, "2015", .held), (nil, "2016", .held)]
    #expect(try verdict(held, asOf: "2015", "4") == "4-4 agrees")
  }

  @Test(arguments: [
    (["2013"], "1-1 cannot-be-checked notComplete"), (["2013", "2016-06"], "2-2 conflicts"),
    (["2013", "2016-12-31"], "2-2 conflicts"),
    (["2013", "2016-24"], "1-2 cannot-be-checked notComplete"),
  ])
  func `sources complete since the newest edition let none be missing`(
    dates: [String], verdict: String
  ) throws {
    let held = dates.map { (number: Int?.none, date: $0, status: RecordStatus.held) }
    let found = try self.verdict(held, asOf: "2016-12-31", "3", complete: ("2016", "2016"))
    #expect(found == verdict)
  }
}
