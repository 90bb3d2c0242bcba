import Register
import Tables
import Testing

@testable import Indicators

@Suite struct PartnershipsByAgeTests {
  @Test(arguments: [
    ("2006-12-31", "", "10-19"), ("2007-01-01", "", "0-9"), ("1986-12-31", "", "30+"),
    ("1987", "", "20-29"), ("1986", "", "30+"), ("2006", "", "10-19"), ("2007", "", "0-9"),
    ("200X", "", "_U"), ("19XX", "", "_U"), ("", "1980", "30+"), ("", "2016", "_U"),
    ("", "", "_U"), ("2016-12-31", "", "0-9"), ("2016-24", "", "0-9"), ("2017", "", "_U"),
    ("1996-12-31", "", "20-29"),
    ("1997-01-01", "", "10-19"),
  ])
  func `the class is that of the years completed on the day`(
    established: String, attested: String, class: String
  ) throws {
    var sample = Sample()
    try sample.addPartnership("a", from: established, attested: attested)
    let term = sample.register.partnerships[0].term
    let found = AgeClass(began: term.began, asOf: .lastDay(ofYear: 2016))
    #expect((found?.category ?? .notDeterminable).id == `class`)
  }

  @Test func `every class has a row, and what is not determinable another`() throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2006-12-31")
    try sample.addPartnership("b", from: "1986")
    try sample.addPartnership("c", attested: "2016")
    try sample.addPartnership("d", from: "1996", to: "2016-12-31")
    try sample.addPartnership("e", from: "2001", to: "2016-24")
    #expect(
      sample.rows(PartnershipsByAge(), 2016) == [
        "0-9 | x", "10-19 | 1-2p", "20-29 | x", "30+ | 1p", "_U | 1p", "_T | 3-4p",
      ])
  }

  @Test func `the day may be another than the end of the year`() throws {
    var sample = Sample()
    try sample.addPartnership("a", from: "2007-06-30")
    let before = Day(year: 2017, month: 6, day: 29)
    let on = Day(year: 2017, month: 6, day: 30)
    #expect(sample.rows(PartnershipsByAge(), 2016, asOf: before).first == "0-9 | 1p")
    #expect(sample.rows(PartnershipsByAge(), 2016, asOf: on).first == "0-9 | x")
  }

  @Test(arguments: [
    ("2000-02-29", 1, "2001-02-28"), ("2000-02-29", 4, "2004-02-29"),
    ("2001-02-28", 3, "2004-02-28"), ("2000-12-31", -1, "1999-12-31"),
  ])
  func `the 29th of February becomes the 28th`(day: String, years: Int, other: String) throws {
    let day = try RecordedDate(parsing: day).start.earliest
    #expect("\(day.advanced(years: years))" == other)
    if years > 0 {
      let due = try RecordedDate(parsing: other).start.earliest
      #expect(day.completedYears(on: due) == years)
      #expect(day.completedYears(on: due.advanced(by: -1)) == years - 1)
    }
  }
}
