import Register
import Tables
import Testing

@testable import Indicators

/// The small values of which tables are made.
@Suite struct SharedValuesTests {
  @Test(arguments: [(1, "01"), (9, "09"), (10, "10"), (12, "12")])
  func `a month is written in two digits`(number: Int, id: String) {
    #expect(Category.month(number).id == id)
  }

  @Test(arguments: [(2016...2016, "2016"), (2015...2016, "2015 to 2016")])
  func `a span of one year is that year`(years: ClosedRange<Int>, text: String) {
    #expect(Wording.span(years).en == text)
  }

  @Test func `parts that say nothing are left out of a list`() {
    let parts = ["a", "", "b"].map(Wording.init(verbatim:))
    #expect(Wording.joined(parts).en == "a; b")
  }

  @Test func `a sum of nothing says nothing of figures stated`() {
    #expect(FigureSum().observation() == .notAvailable)
    var sum = FigureSum()
    sum.add(.notStated)
    #expect(sum.observation().printed == "x (0/1)")
  }

  @Test(arguments: [
    ("2016", "2016", "0"), ("2016-01-02", "2016", "x"), ("2016", "2016-12-30", "x"),
    ("2015/2017", "2017", "0"), ("2016-01-01/2016-06-30", "2016-06-30/2016-12-31", "0"),
    ("2016", "2015/2017", "0"),
  ])
  func `a declaration holds from its first day to its last`(
    from: String, to: String, cell: String
  ) throws {
    var sample = Sample()
    try sample.declareComplete("awards", from, to)
    #expect(sample.frame(2017).nothingRecorded("awards", in: 2016).printed == cell)
  }

  @Test func `sources are complete if they are for every home authority`() throws {
    var sample = Sample(home: ["x", "y"])
    try sample.declareComplete("awards", "2016", "2016", area: "x")
    #expect(sample.frame(2017).nothingRecorded("awards", in: 2016).printed == "x")
    try sample.declareComplete("awards", "2016", "2016", area: "y")
    #expect(sample.frame(2017).nothingRecorded("awards", in: 2016).printed == "0")
  }

  @Test func `kept records stand by identifier, then by file and line`() throws {
    var sample = Sample()
    for (id, file, line) in [("b", 0, 1), ("a", 1, 2), ("a", 1, 1), ("a", 0, 9)] {
      try sample.addPartnership("p")
      let last = sample.register.partnerships.count - 1
      sample.register.partnerships[last].id = id
      sample.register.partnerships[last].origin = Origin(file: file, line: line)
    }
    var tally = RecordTally<Partnership>(in: sample.frame(2017).scope)
    tally.add(.partnerships(sample.register.partnerships[...]))
    #expect(
      tally.sorted.map { "\($0.id) \($0.origin.file) \($0.origin.line)" }
        == ["a 0 9", "a 1 1", "a 1 2", "b 0 1"])
  }

  @Test(arguments: [
    (["2016", "2019"], 2017, "2016 2016"), (["2016", "2018-01-01"], 2017, "2016 2016"),
    (["2016", "2017-24"], 2017, "2016 2017"), (["2017-12-31"], 2017, "2017 2017"),
    (["2018"], 2017, ""), (["", "2016"], 2017, "2016 2016"), ([""], 2017, ""),
  ])
  func `the years of days reach no further than the reference year`(
    dates: [String], year: Int, years: String
  ) throws {
    let days = try dates.map { date in
      date.isEmpty ? DayRange.unbounded : try RecordedDate(parsing: date).start
    }
    let found = days.years(upTo: year).map { "\($0.lowerBound) \($0.upperBound)" } ?? ""
    #expect(found == years)
  }

  @Test func `editions of one year have no total, and none no table`() throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2018")
    #expect(sample.table(EditionsPerYear(), 2017) == nil)
    try sample.addEdition("s", 2, "2017")
    #expect(sample.rows(EditionsPerYear(), 2017) == ["2017 | 1p | 1p"])
  }
}
