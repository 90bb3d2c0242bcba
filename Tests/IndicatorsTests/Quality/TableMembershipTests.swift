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
}
