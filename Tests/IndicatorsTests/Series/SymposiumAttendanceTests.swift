import Register
import Tables
import Testing

@testable import Indicators

@Suite struct SymposiumAttendanceTests {
  private func worked() throws -> Sample {
    var sample = Sample(["xuzhou": "CN"])
    try sample.addEdition("s", 1, "2013-11", host: "xuzhou", [">70": .attended])
    try sample.addEdition("s", 2, "2014-10", [">220": .attended])
    try sample.addEdition("s", 3, "2015-09", [">150": .invited])
    try sample.addEdition("s", 4, "2016-11")
    try sample.addEdition("s", 5, "2017-11", theme: "Integration", ["~150": .attended])
    try sample.addEdition("s", 6, "2018-10", [">150": .attended])
    try sample.addEdition("s", 7, "2019-23")
    try sample.addEdition("s", 8, "2019-12", ["100": .attended], status: .planned)
    try sample.addEdition("s", 9, "2020-01", ["100": .attended])
    return sample
  }

  @Test func `only figures on people who attended are attendance`() throws {
    let table = try #require(try worked().table(SymposiumAttendance(), 2019))
    #expect(
      table.columns.map(\.id) == [
        "series", "edition", "date", "host", "theme", "as-stated", "basis", "attendance",
      ])
    #expect(
      table.rows.map(\.printed) == [
        "s | 1 | 2013-11 | xuzhou | x | >70 | attended | 71- (1/1)",
        "s | 2 | 2014-10 | x | x | >220 | attended | 221- (1/1)",
        "s | 3 | 2015-09 | x | x | >150 | invited | x (0/1)",
        "s | 4 | 2016-11 | x | x | x | z | x (0/1)",
        "s | 5 | 2017-11 | x | Integration | ~150 | attended | 135-165 (1/1)",
        "s | 6 | 2018-10 | x | x | >150 | attended | 151- (1/1)",
        "s | 7 | 2019-23 | x | x | x | z | x (0/1)",
        "s | _T | z | z | z | z | z | 578- (4/7)",
      ])
    #expect(table.charts.map(\.rows) == [0..<7])
    #expect(table.period == 2013...2019)
  }

  @Test func `a further figure that is not stated leaves attendance open above`() throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2015", ["259": .attended, "": .attended])
    try sample.addEdition("s", 2, "2016", ["12": .attended, "8": .attended, "": .invited])
    let figures = sample.rows(SymposiumAttendance(), 2017).map {
      $0.split(separator: "|").last.map(String.init) ?? ""
    }
    #expect(figures == [" 259- (1/1)", " 20 (1/1)", " 279- (2/2)"])
  }

  @Test func `the reference year ends the list and is provisional`() throws {
    #expect(
      try worked().rows(SymposiumAttendance(), 2017).suffix(2) == [
        "s | 5 | 2017-11 | x | Integration | ~150 | attended | 135-165p (1/1)",
        "s | _T | z | z | z | z | z | 427- (3/5)",
      ])
  }

  @Test(
    arguments: [
      (["12": FigureBasis.attended], "12p (1/1)"),
      (["12": .attended, ">30": .attended], "43-p (1/1)"),
      (["a dozen": .attended, ">30": .attended], "42-p (1/1)"),
      (["12": .attended, "30": .attended], "42p (1/1)"),
      (["~150": .attended, "8": .speakers], "135-165p (1/1)"),
      (["30": .beneficiaries], "x (0/1)"),
      (["": .attended], "x (0/1)"),
      (["0": .attended], "0p (1/1)"),
    ] as [(KeyValuePairs<String, FigureBasis>, String)])
  func `figures of one basis are added, of two never`(
    figures: KeyValuePairs<String, FigureBasis>, attendance: String
  ) throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2016-09", figures)
    let table = try #require(sample.table(SymposiumAttendance(), 2016))
    #expect(table.rows.map { $0.cells.last?.printed } == [attendance])
  }

  @Test func `two series have no total together`() throws {
    var sample = try worked()
    try sample.addEdition("r", 1, "2015", ["10": .attended])
    let rows = sample.rows(SymposiumAttendance(), 2019)
    #expect(rows.count == 8)
    #expect(rows[0] == "r | 1 | 2015 | x | x | 10 | attended | 10 (1/1)")
    #expect(sample.table(SymposiumAttendance(), 2019)?.charts == [])
  }

  @Test func `series of other kinds are in another table`() throws {
    var sample = Sample()
    try sample.addEdition("w", kind: .workshop, nil, "2018-04-24", ["~35": .attended])
    #expect(sample.table(SymposiumAttendance(), 2019) == nil)
    #expect(
      sample.rows(EditionsOfSeries(), 2019) == [
        "w | edition-0 | 2018-04-24 | x | x | ~35 | attended | 32-38 (1/1)"
      ])
  }
}
