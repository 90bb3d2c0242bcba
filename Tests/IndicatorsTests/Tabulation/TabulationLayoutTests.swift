import Register
import Tables
import Testing

@testable import Indicators

/// The columns, notes, charts and titles of tabulations.
@Suite struct TabulationLayoutTests {
  private func sample() throws -> Sample {
    var sample = Sample(["a": "DE"])
    for number in 0..<20 {
      try sample.addExchange("\(1997 + number)", .incoming, with: "a", fields: "field-\(number)")
    }
    try sample.addPartnership("a", from: "2001")
    try sample.addAgreement("2016", documents: "1")
    try sample.addAward("2016", recipients: "3", amount: "10", "EUR")
    return sample
  }

  private func table(_ request: TabulationRequest, draws: Bool = false) throws -> Table {
    var request = request
    request.drawsChart = draws
    return try sample().table(request, 2016)
  }

  @Test(arguments: [
    (TabulationRequest("delegations", by: "year"), ["delegations"], 0..<20),
    (TabulationRequest("delegations", by: "field"), ["delegations"], 0..<15),
    (
      TabulationRequest("delegations", by: "year", across: "direction"), ["in", "out", "joint"],
      0..<20
    ),
    (
      TabulationRequest("delegations", by: "year", measures: ["count", "person-trips"]),
      ["delegations"], 0..<20
    ),
    (TabulationRequest("visits", by: "partner"), ["visits"], 0..<1),
  ])
  func `drawn are the figures of the first measure, without their total`(
    request: TabulationRequest, columns: [String], rows: Range<Int>
  ) throws {
    let charts = try table(request, draws: true).charts
    #expect(charts.map(\.valueColumns) == [columns])
    #expect(charts.map(\.rows) == [rows])
    #expect(try table(request).charts == [])
  }

  @Test func `no more than sixty years are drawn`() throws {
    var sample = Sample()
    for year in 1956...2016 { try sample.addExchange("\(year)") }
    var request = TabulationRequest("delegations", by: "year")
    request.drawsChart = true
    let table = try sample.table(request, 2016)
    #expect(table.rows.count == 62)
    #expect(table.charts.map(\.rows) == [0..<60])
  }

  @Test(arguments: [("DE", Chart.Kind.columns), ("PL", .stackedColumns)])
  func `two columns are enough to be stacked`(country: String, kind: Chart.Kind) throws {
    var sample = Sample(["a": "DE", "b": country])
    for place in ["a", "b"] { try sample.addExchange("2016", with: place) }
    var request = TabulationRequest("visits", by: "year", across: "country")
    request.drawsChart = true
    #expect(try sample.table(request, 2016).charts.map(\.kind) == [kind])
  }

  @Test func `rows of two dimensions, and what is not stated, are not drawn`() throws {
    #expect(
      try table(TabulationRequest("delegations", by: "year", "kind"), draws: true).charts == [])
    #expect(try table(TabulationRequest("delegations", by: "level"), draws: true).charts == [])
  }

  @Test(arguments: [
    (TabulationRequest("visits", by: "continent"), "continent-scheme", false),
    (TabulationRequest("partnerships", by: "continent"), "continent-scheme", true),
    (TabulationRequest("partnerships", by: "country"), "continent-scheme", false),
    (TabulationRequest("agreements", by: "year"), "bounded-sums", true),
    (TabulationRequest("delegations", by: "year"), "bounded-sums", false),
    (
      TabulationRequest("delegations", by: "year", measures: ["person-trips"]), "bounded-sums", true
    ),
    (TabulationRequest("awards", by: "year", measures: ["amount"]), "award-amounts", true),
    (TabulationRequest("awards", by: "year", measures: ["recipients"]), "award-amounts", false),
    (TabulationRequest("visits", by: "year", "country"), "recorded-rows", true),
    (TabulationRequest("visits", by: "country"), "recorded-rows", false),
  ])
  func `a remark stands where it holds`(
    request: TabulationRequest, note: String, isThere: Bool
  ) throws {
    #expect(try table(request).notes.map(\.id).contains(note) == isThere)
  }

  @Test func `flows have a total over years, every kind its column, stocks none`() throws {
    #expect(
      try table(
        TabulationRequest(
          "delegations", by: "direction", across: "year", where: [("year", ["2015.."])])
      ).columns.map(\.id) == ["direction", "2015", "2016", "total"])
    #expect(try table(TabulationRequest("visits", by: "kind")).rows.count == 7)
    #expect(
      try table(
        TabulationRequest("partnerships", by: "kind", across: "year", where: [("year", ["2016"])])
      ).columns.map(\.id) == ["kind", "2016"])
  }

  @Test func `a column of several measures names its own, and the first bears the remark`() throws {
    let one = try table(
      TabulationRequest("delegations", by: "year", across: "direction", measures: ["person-days"]))
    #expect(one.columns.map(\.heading.en) == ["Year", "In", "Out", "Joint", "Total"])
    #expect(one.columns.map { $0.notes.map(\.id) } == [[], ["trip-length"], [], [], []])
    let two = try table(
      TabulationRequest(
        "delegations", by: "year", across: "direction", measures: ["count", "person-days"]))
    #expect(two.columns[1].heading.en == "Delegations: In")
  }

  @Test(arguments: [
    (TabulationRequest("delegations", by: "kind"), "_T"),
    (TabulationRequest("delegations", by: "kind", where: [("year", ["2015"])]), "2015"),
    (TabulationRequest("partnerships", by: "kind"), "2016"),
    (TabulationRequest("partnerships", by: "kind", where: [("year", ["2015"])]), "2015"),
  ])
  func `a column names its period`(request: TabulationRequest, period: String) throws {
    #expect(
      try table(request).columns[1].measure?.coordinates
        == [Coordinate(dimension: "year", category: period)])
  }

  @Test(arguments: [
    (TabulationRequest("partnerships", by: "kind"), "Partnerships in force by kind"),
    (
      TabulationRequest("partnerships", by: "kind", measures: ["countries"]), "Countries by kind"
    ),
    (
      TabulationRequest("partnerships", by: "kind", measures: ["countries", "partner-places"]),
      "Partnerships in force by kind"
    ),
  ])
  func `one measure gives its name to the table`(
    request: TabulationRequest, title: String
  ) throws {
    #expect(try table(request).title.en == title)
  }

  @Test(arguments: [(25, 25, true), (26, 25, false), (25, 26, false)])
  func `a title of 25 characters in every language fits a tab`(
    english: Int, german: Int, fits: Bool
  ) {
    let title = Wording(
      en: String(repeating: "e", count: english), zh: "", de: String(repeating: "d", count: german))
    #expect(TabulationTitle.fits(title) == fits)
  }

  @Test(arguments: [
    (TabulationRequest("delegations", by: "year"), Chart.Kind.columns),
    (TabulationRequest("delegations", by: "field"), .bars),
    (TabulationRequest("delegations", by: "year", across: "direction"), .stackedColumns),
    (TabulationRequest("visits", by: "partner", across: "direction"), .stackedBars),
    // A delegation may be of several fields, and shares of each year are all of it.
    (TabulationRequest("delegations", by: "year", across: "field"), .columns),
    (
      TabulationRequest("delegations", by: "year", across: "direction", measures: ["share"]),
      .columns
    ),
  ])
  func `columns are stacked where their figures add up`(
    request: TabulationRequest, kind: Chart.Kind
  ) throws {
    #expect(try table(request, draws: true).charts.map(\.kind) == [kind])
  }

  @Test func `a list of fields has a slot for every number and for none`() throws {
    let scope = Scope(register: try sample().register, limit: nil)
    #expect(SlotDomain.fields.width(in: scope) == 65_537)
  }
}
