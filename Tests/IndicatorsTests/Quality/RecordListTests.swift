import Register
import Tables
import Testing

@testable import Indicators

struct RecordListTests {
  private func rows(
    _ sample: Sample, exchanges: [ExchangeRecord] = [],
    tables: [Declaration] = Indicators.all.map(\.declaration)
  ) -> [String] {
    let membership = TableMembership(tables, in: sample.register)
    let frame = sample.frame(2017, exchanges: exchanges)
    return RecordList.table(in: frame, membership: membership)?.rows.map(\.printed) ?? []
  }

  private func ids(_ sample: Sample, exchanges: [ExchangeRecord] = []) -> [String] {
    rows(sample, exchanges: exchanges).map { String($0.prefix { $0 != " " }) }
  }

  @Test func `a record shows what it says and where it stands`() throws {
    var sample = Sample(["konin": "PL", "lahti": "FI"])
    sample.register.files = [
      InputFile(path: "t.csv", table: "t", read: 0, accepted: 0, rejected: 0, duplicate: 0)
    ]
    try sample.addPartnership("konin", from: "2000-09-07")
    try sample.addEdition(
      "symposium", 5, "2017-11", host: "home", theme: "Cities", ["~150": .attended, "8": .speakers])
    try sample.addParticipation("home", "2017")
    try sample.addAgreement("2016", documents: "6")
    try sample.addAward("/2015-10", .aid, recipients: "30", amount: "6000", "CNY")
    let exchange = try sample.listed(
      "x", "2015-10-12/2015-10-21", headcount: "6", sources: "a;b", partners: [1, 2], line: 14)
    #expect(
      rows(sample, exchanges: [exchange], tables: []) == [
        "x | exchange | 2015-10-12/2015-10-21 | home | konin; lahti | Official; a note | 6 | held "
          + "| a; b | t.csv | 14 | z",
        "partnership-0 | partnership | 2000-09-07 | home | konin | Friendship | z | in-force | x "
          + "| t.csv | 1 | z",
        "edition-0 | edition | 2017-11 | z | home | 5th symposium; Cities "
          + "| ~150 attended; 8 speakers | held | x | t.csv | 1 | z",
        "participation-0 | participation | 2017 | home | x | iuc | z | held | x | t.csv | 1 | z",
        "agreement-0 | agreement | 2016 | home | x | x | 6 | held | x | t.csv | 1 | z",
        "award-0 | award | /2015-10 | home | x | Aid | 30; 6000 CNY | held | x | t.csv | 1 | z",
      ])
  }

  @Test func `records stand by date, undated ones last, then by identifier`() throws {
    let sample = Sample()
    let exchanges = [
      try sample.listed("d"), try sample.listed("c", "2016"), try sample.listed("b", "2015-03-02"),
      try sample.listed("a", "2016"), try sample.listed("e", "/2014"),
      try sample.listed("f", "2013"),
    ]
    #expect(ids(sample, exchanges: exchanges) == ["f", "e", "b", "a", "c", "d"])
  }

  @Test func `records after the reference day are left out, but what is planned is listed`() throws
  {
    var sample = Sample()
    try sample.addEdition("s", 1, "2017-12-31")
    try sample.addEdition("s", 2, "2018-01-01")
    try sample.addEdition("s", 3, "2018-01-01", status: .planned)
    try sample.addEdition("s", 4, "2017/2018")
    try sample.addEdition("s", 5, "2017", status: .cancelled)
    try sample.addPartnership("konin", from: "2018")
    try sample.addPartnership("konin", attested: "2018")
    #expect(
      ids(sample) == ["partnership-1", "edition-3", "edition-4", "edition-0", "edition-2"])
  }

  @Test(arguments: [
    (PartnershipKind.friendship, "2000", "", "in-force"),
    (.friendship, "2000", "2017-12-31", "not-in-force"),
    (.friendship, "2000", "2018-01-01", "in-force"), (.friendship, "2000", "2017", "not-in-force"),
    (.friendship, "", "", "perhaps-in-force"), (.friendship, "2000", "201X", "perhaps-in-force"),
    (.intended, "2000", "", "intended"),
  ])
  func `a partnership is in force or not on the reference day`(
    kind: PartnershipKind, established: String, ended: String, status: String
  ) throws {
    var sample = Sample()
    try sample.addPartnership("konin", kind, from: established, to: ended)
    #expect(rows(sample).first?.contains(" | \(status) | ") == true)
  }

  @Test func `a date in words of its own stays as it stands`() throws {
    let sample = Sample()
    var exchange = try sample.listed("x")
    exchange.date = "in spring"
    #expect(rows(sample, exchanges: [exchange]).first?.contains("| in spring |") == true)
    exchange.date = "2015年10月12日"
    #expect(rows(sample, exchanges: [exchange]).first?.contains("| 2015-10-12 |") == true)
  }

  @Test func `without a record there is no list`() {
    #expect(rows(Sample()) == [])
  }
}
