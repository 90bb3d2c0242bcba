import Register
import Tables
import Testing

@testable import Indicators

@Suite struct PersonTripsTests {
  @Test func `members are added within the bounds that are stated`() throws {
    var sample = Sample()
    try sample.addExchange("2015-03-15", headcount: "12")
    #expect(sample.rows(PersonTrips(), 2015) == ["2015 | 12p (1/1) | 12p (1/1)"])
    try sample.addExchange("2015-04", headcount: ">30")
    #expect(sample.rows(PersonTrips(), 2015) == ["2015 | 43-p (2/2) | 43-p (2/2)"])
    try sample.addExchange("2015-08-05")
    #expect(sample.rows(PersonTrips(), 2015) == ["2015 | 43-p (2/3) | 43-p (2/3)"])
  }

  @Test(arguments: [
    ("2015-03-15/2015-03-20", "12", "72p (1/1)"), ("2015-03-15", "12", "12p (1/1)"),
    ("2015-03", "5", "5-p (1/1)"), ("2015-08-05/..", "5", "5-p (1/1)"),
    ("2015-10-12/2015-10-21", "~30", "270-330p (1/1)"),
    ("2015-10-12/2015-10-21", "", "x (0/1)"), ("2015-03-15/2015-03-15", "1", "1p (1/1)"),
    ("2015-12-31/2016-01-01", "3", "6p (1/1)"), ("2015-03-15/2015-04", "3", "54-p (1/1)"),
  ])
  func `person-days are members by days, both ends counted`(
    date: String, headcount: String, days: String
  ) throws {
    var sample = Sample()
    try sample.addExchange(date, headcount: headcount)
    let table = try #require(sample.table(PersonTrips(), 2015))
    #expect(table.rows.map { $0.cells.last?.printed } == [days])
  }

  @Test func `years without a delegation are empty, or zero where that is declared`() throws {
    var sample = Sample()
    try sample.addExchange("2013", headcount: "2")
    try sample.addExchange("", headcount: "3")
    try sample.declareComplete("delegations", "2015", "2015")
    #expect(
      sample.rows(PersonTrips(), 2015) == [
        "2013 | 2 (1/1) | 2- (1/1)", "2014 | x | x", "2015 | 0p | 0p",
        "_U | 3 (1/1) | 3- (1/1)", "_T | 5 (2/2) | 5- (2/2)",
      ])
  }

  @Test func `trips without a determinable year have a table too`() throws {
    var sample = Sample()
    try sample.addExchange("", headcount: "3")
    #expect(
      sample.rows(PersonTrips(), 2015) == [
        "2015 | x | x", "_U | 3 (1/1) | 3- (1/1)", "_T | 3 (1/1) | 3- (1/1)",
      ])
  }

  @Test func `a product too large for 64 bits has no upper bound`() {
    let large = FigureBounds(lower: 1, upper: .max / 2)
    #expect(
      large.multiplied(by: FigureBounds(lower: 2, upper: 2)) == .init(lower: 2, upper: .max - 1))
    #expect(large.multiplied(by: FigureBounds(lower: 2, upper: 3)) == .init(lower: 2, upper: nil))
    #expect(large.multiplied(by: FigureBounds(lower: 2, upper: nil)) == .init(lower: 2, upper: nil))
  }

  @Test func `what 64 bits cannot hold is marked, in whatever order it comes`() {
    let large = Figure(.exact, Figure.largest) ?? .notStated
    let length = TripLength(days: 9_000, isExact: true)
    var year = PlainTrips.Year()
    let added = [
      year.add(large, length, .tenPercent),
      year.add(large, TripLength(days: 10_000, isExact: true), .tenPercent),
      year.add(large, length, .tenPercent),
      year.add(Figure(whole: 7), TripLength(days: 2, isExact: false), .tenPercent),
    ]
    #expect(added == [true, false, false, true])
    #expect(year.trips.count == 2)
    #expect(year.trips.bounds?.lower == Figure.largest + 7)
    #expect(
      year.days.bounds
        == FigureBounds(lower: Figure.largest * 9_000 + 14, upper: nil))
  }

  @Test(arguments: ["", "12", ">30", ">=30", "<30", "<=30", "nearly 30", "~30", "12-14", "12-12"])
  func `plain sums are those of figures`(text: String) throws {
    let figure = try Figure(parsing: text.utf8Span.span, as: .headcount)
    for length in [TripLength(days: 3, isExact: true), TripLength(days: 3, isExact: false)] {
      var year = PlainTrips.Year()
      var trips = FigureSum()
      var days = FigureSum()
      for _ in 0..<2 {
        let isAdded = year.add(figure, length, .tenPercent)
        #expect(isAdded)
        trips.add(figure)
        days.add(figure.bounds().multiplied(by: length.bounds), isStated: figure.isStated)
      }
      #expect(year.trips == trips)
      #expect(year.days == days)
    }
  }

  @Test func `without a delegation there is no table`() {
    #expect(Sample().table(PersonTrips(), 2015) == nil)
  }

  @Test(arguments: [
    // The least days are too many, the most are not bounded.
    (Figure.Qualifier.atLeast, Figure.largest, Figure.largest, 10_000, false),
    // The most are too many, the least are not.
    (.range, 1, Figure.largest, 10_000, false), (.range, 1, Figure.largest, 9_000, true),
  ])
  func `a trip is too large where either bound is`(
    qualifier: Figure.Qualifier, low: Int64, high: Int64, days: Int64, isAdded: Bool
  ) throws {
    let figure = try #require(Figure(qualifier, low, high))
    var year = PlainTrips.Year()
    let added = year.add(figure, TripLength(days: days, isExact: true), .tenPercent)
    #expect(added == isAdded)
    #expect(year.days.count == (isAdded ? 1 : 0))
  }

  @Test(arguments: [(Figure.Qualifier.atLeast, Figure.largest), (.range, 1)])
  func `a sum is too large where either bound is`(
    qualifier: Figure.Qualifier, low: Int64
  ) throws {
    let figure = try #require(Figure(qualifier, low, Figure.largest))
    let length = TripLength(days: 9_000, isExact: true)
    var year = PlainTrips.Year()
    let added = [year.add(figure, length, .tenPercent), year.add(figure, length, .tenPercent)]
    #expect(added == [true, false])
  }

  @Test func `a trip that 64 bits cannot hold has no certain number of days`() throws {
    var sample = Sample()
    try sample.addExchange("1980-01-01/2016-01-01", headcount: "1")
    sample.batch.headcounts[0] = try #require(Figure(.exact, Figure.largest))
    let days = "\(Int64.max)- (1/1)"
    #expect(
      sample.rows(PersonTrips(), 1980) == ["1980 | \(Figure.largest)p (1/1) | \(Int64.max)-p (1/1)"]
    )
    #expect(
      try sample.rows(
        TabulationRequest("delegations", by: "direction", measures: ["person-days"]), 2016
      ).last
        == "_T | \(days)")
  }
}
