import Register
import Tables
import Testing

@testable import Indicators

struct TableMembershipTests {
  private let tables = Indicators.all.map(\.declaration)

  private func names(_ sample: Sample, _ record: ListedRecord) -> [String] {
    TableMembership(tables, in: sample.register)
      .numbers(of: record, in: sample.frame(2017, exchanges: [])).map { tables[$0 - 1].id }
  }

  @Test func `a record is in the tables of its population`() throws {
    let sample = Sample()
    let held = names(sample, .exchange(try sample.listed("x", "2017-12-31")))
    #expect(held == tables.filter { $0.population == .delegations }.map(\.id))
    #expect(held.contains("exchanges-per-year"))
  }

  @Test func `what is planned, later or not at home is in none`() throws {
    var sample = Sample()
    sample.addPlace("stranger", "CN")
    #expect(names(sample, .exchange(try sample.listed("x", "2017", status: .planned))) == [])
    #expect(names(sample, .exchange(try sample.listed("x", "2018-01-01"))) == [])
    #expect(names(sample, .exchange(try sample.listed("x", "2017", home: 1))) == [])
    var counted = try sample.listed("x", "2017")
    counted.countedIn = Origin(file: 0, line: 9)
    #expect(names(sample, .exchange(counted)) == [])
    try sample.addPartnership("konin", .intended, from: "2000")
    #expect(names(sample, .partnership(sample.register.partnerships[0])) == [])
  }

  @Test func `only symposia attend symposia`() throws {
    var sample = Sample()
    try sample.addEdition("a", kind: .symposium, 1, "2017")
    try sample.addEdition("b", kind: .festival, 1, "2017")
    let editions = sample.register.editions.map { names(sample, .edition($0)) }
    #expect(editions[0].contains("symposium-attendance"))
    #expect(editions[1] == editions[0].filter { $0 != "symposium-attendance" })
  }

  @Test(arguments: [
    ("1993", "", true), ("1995", "", false), ("", "", false), ("1994-12-31", "", true),
    ("1993", "2017-12-31", false), ("1993", "2018", true),
  ])
  func `a partnership has an anniversary only where one is due`(
    established: String, ended: String, isDue: Bool
  ) throws {
    var sample = Sample()
    try sample.addPartnership("konin", from: established, to: ended)
    let found = names(sample, .partnership(sample.register.partnerships[0]))
    #expect(found.contains("anniversaries") == isDue)
    #expect(found.contains("partners-by-continent"))
  }

  @Test(
    arguments: [
      ([("direction", ["out"])], true), ([("direction", ["in"])], false),
      ([("kind", ["official"])], true), ([("kind", ["culture"])], false),
      ([("level", ["mayor"])], true), ([("level", ["council"])], false),
      ([("field", ["health"])], true), ([("field", ["culture"])], false),
      ([("home", ["home"])], true), ([("partner", ["konin"])], true),
      ([("partner", ["lahti"])], false), ([("country", ["PL"])], true),
      ([("country", ["FI"])], false), ([("continent", ["europe"])], true),
      ([("continent", ["asia"])], false), ([("year", ["2016"])], true),
      ([("year", ["2015"])], false), ([("direction", ["out"]), ("kind", ["culture"])], false),
      ([("direction", ["in"]), ("kind", ["official"])], false), ([], true),
    ] as [([(String, [String])], Bool)])
  func `a declared table counts what it is kept to`(
    filters: [(String, [String])], isIn: Bool
  ) throws {
    var sample = Sample(["konin": "PL", "lahti": "FI"])
    for field in ["culture", "health"] { _ = sample.vocabulary.number(of: field) }
    var exchange = try sample.listed("x", "2016-05-10", partners: [1])
    exchange.level = .mayor
    exchange.fields = ["health"]
    let request = TabulationRequest("delegations", by: "year", where: filters)
    let tabulation = try sample.tabulation(request, 2017)
    let other = try sample.tabulation(TabulationRequest("visits", by: "partner"), 2017)
    let tables = TableMembership(
      [other.declaration, tabulation.declaration], declared: [other, tabulation],
      in: sample.register)
    #expect(
      tables.numbers(of: .exchange(exchange), in: sample.frame(2017)).contains(2) == isIn)
  }

  @Test(
    arguments: [
      ("month", "2016", "2016-05"), ("direction", "2016", "2016"), ("kind", "2016", "2016"),
      ("level", "2016", "2016"), ("field", "2016", "2016"), ("partner", "2016", "2016"),
    ])
  func `a declared table counts what does not state what it is kept to`(
    dimension: String, date: String, otherDate: String
  ) throws {
    var sample = Sample(["konin": "PL"])
    _ = sample.vocabulary.number(of: "health")
    var stated = try sample.listed("x", otherDate, partners: [1])
    (stated.level, stated.fields) = (.mayor, ["health"])
    var blank = try sample.listed("y", date)
    (blank.direction, blank.kind) = (nil, nil)
    let request = TabulationRequest(
      "delegations", by: "year", where: [(dimension, ["not-stated"])])
    let tabulation = try sample.tabulation(request, 2017)
    let frame = sample.frame(2017)
    #expect(tabulation.admits(.exchange(blank), in: frame))
    #expect(!tabulation.admits(.exchange(stated), in: frame))
  }

  @Test(arguments: [
    ("2014-24", false), ("2015-24", true), ("2016-24", false), ("2016-12-31", true),
  ])
  func `a declared table counts what certainly starts in its years`(
    date: String, isIn: Bool
  ) throws {
    let sample = Sample()
    let exchange = try sample.listed("x", date)
    let request = TabulationRequest(
      "delegations", by: "direction", where: [("year", ["2015..2016"])])
    let tabulation = try sample.tabulation(request, 2017)
    #expect(tabulation.admits(.exchange(exchange), in: sample.frame(2017)) == isIn)
  }

  @Test(arguments: [("friendship", "2000", true), ("exchange", "2000", false)])
  func `a declared table of partnerships counts those of its kinds`(
    kind: String, established: String, isIn: Bool
  ) throws {
    var sample = Sample(["konin": "PL"])
    try sample.addPartnership("konin", from: established)
    let request = TabulationRequest("partnerships", by: "country", where: [("kind", [kind])])
    let tabulation = try sample.tabulation(request, 2017)
    let tables = TableMembership(
      [tabulation.declaration], declared: [tabulation], in: sample.register)
    let record = ListedRecord.partnership(sample.register.partnerships[0])
    #expect(tables.numbers(of: record, in: sample.frame(2017)) == (isIn ? [1] : []))
    sample.register.partnerships = []
    try sample.addPartnership("konin", from: established, to: "2016")
    let ended = ListedRecord.partnership(sample.register.partnerships[0])
    #expect(tables.numbers(of: ended, in: sample.frame(2017)) == [])
  }
}
