import Register
import Tables
import Testing

@testable import Indicators

@Suite struct PartnershipTimelineTests {
  @Test(
    arguments: [
      ("1993-10-14", "", "", "1993 | 24p"),
      ("2006", "", "2010-01-01", "2006 | 4"),
      ("2006", "", "2010-01-02", "2006 | 5"),
      ("200X", "", "2010-01-01", "2009 | 1-10"),
      ("200X", "", "2010-01-02", "2009 | 2-11"),
      ("2016-12-31", "", "", "2016 | 1p"),
      ("", "2016-12-31", "", "2016 | 1-p"),
      ("2013/2014", "", "2015", "2013 | 2-3"),
      ("199X", "", "", "1999 | 18-27p"),
      ("201X", "", "", "x | 0-7p"),
      ("2016-12-31", "", "2016-12-31", "x | 0-1"),
      ("", "", "2015-06-30", "x | 0-"),
      ("", "", "", "x | 0-p"),
    ] as [(String, String, String, String)])
  func `calendar years count from the first that is certain`(
    established: String, attested: String, ended: String, years: String
  ) throws {
    var sample = Sample()
    try sample.addPartnership("a", from: established, attested: attested, to: ended)
    let row = try #require(sample.table(PartnershipTimeline(), 2016)?.rows.first)
    #expect(row.cells.suffix(2).map(\.printed).joined(separator: " | ") == years)
  }

  @Test func `what begins after the year, or is only intended, is no row`() throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2017-01-01")
    try sample.addPartnership("b", .intended, from: "2010")
    #expect(sample.table(PartnershipTimeline(), 2016) == nil)
  }

  @Test func `the earliest stands first, what is not certain last and undrawn`() throws {
    var sample = Sample()
    try sample.addPartnership("d")
    try sample.addPartnership("c", attested: "2016-12-31")
    try sample.addPartnership("a", from: "1993-10-14")
    try sample.addPartnership("b", .exchange, from: "2006", to: "2010-01-01")
    let table = try #require(sample.table(PartnershipTimeline(), 2016))
    #expect(
      table.columns.map(\.id) == [
        "partnership", "country", "kind", "established", "attested", "ended", "in-force-from",
        "years",
      ])
    #expect(
      table.rows.map(\.printed) == [
        "home-a-friendship | x | Friendship | 1993-10-14 | z | z | 1993 | 24p",
        "home-b-exchange | x | Exchange | 2006 | z | 2010-01-01 | 2006 | 4",
        "home-c-friendship | x | Friendship | x | 2016-12-31 | z | 2016 | 1-p",
        "home-d-friendship | x | Friendship | x | z | z | x | 0-p",
      ])
    let chart = try #require(table.charts.first)
    #expect(chart.kind == .timeline && chart.rows == 0..<3)
    #expect(chart.valueColumns == ["in-force-from", "years"])
  }

  @Test func `partners are named after their home authority where there are several`() throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "1993")
    #expect(try label(sample).en == "a")
    sample = Sample(home: ["home", "other"])
    try sample.addPartnership("a", from: "1993")
    #expect(try label(sample).en == "home – a")
    #expect(try label(sample).zh == "home—a")
  }

  @Test func `partnerships that share places and kind are told apart by a number`() throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2016")
    try sample.addPartnership("a", .exchange, from: "2010")
    try sample.addPartnership("a", from: "1990", to: "2000")
    let rows = try #require(sample.table(PartnershipTimeline(), 2016)?.rows)
    #expect(
      rows.map(\.cells[0].printed) == [
        "home-a-friendship", "home-a-exchange", "home-a-friendship-2",
      ])
  }

  private func label(_ sample: Sample) throws -> Wording {
    let row = try #require(sample.table(PartnershipTimeline(), 2016)?.rows.first)
    guard case .category(let category) = row.cells[0] else { return Wording(verbatim: "") }
    return category.label
  }

  @Test func `no more bars are drawn than have room for their names`() throws {
    var sample = Sample()
    try sample.addPartnership("p0", from: "1960")
    #expect(sample.table(PartnershipTimeline(), 2016)?.charts.map(\.rows) == [0..<1])
    for number in 1..<31 { try sample.addPartnership("p\(number)", from: "19\(60 + number)") }
    let table = try #require(sample.table(PartnershipTimeline(), 2016))
    #expect(table.rows.count == 31)
    #expect(table.charts.map(\.rows) == [0..<30])
  }

  @Test(arguments: [("2000", "", "", 6), ("", "2016", "", 7), ("2000", "", "2016", 7)])
  func `a date that no partnership has takes no column`(
    established: String, attested: String, ended: String, columns: Int
  ) throws {
    var sample = Sample()
    try sample.addPartnership("a", from: established, attested: attested, to: ended)
    #expect(sample.table(PartnershipTimeline(), 2016)?.columns.count == columns)
  }
}
