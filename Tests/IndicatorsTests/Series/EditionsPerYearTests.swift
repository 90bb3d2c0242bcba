import Register
import Tables
import Testing

@testable import Indicators

@Suite struct EditionsPerYearTests {
  @Test func `editions stand in the year in which they start, by kind`() throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2015-12-31")
    try sample.addEdition("s", 2, "2016-01-01")
    try sample.addEdition("f", kind: .festival, nil, "2015-12/2016-01")
    try sample.addEdition("f", kind: .festival, nil, "2015-24")
    try sample.addEdition("w", kind: .workshop)
    try sample.addEdition("x", kind: .fair, nil, "2016", status: .planned)
    try sample.addEdition("x", kind: .fair, nil, "2017-01-01")
    let table = try #require(sample.table(EditionsPerYear(), 2016))
    #expect(
      table.columns.map(\.id) == ["year", "symposium", "workshop", "festival", "total"])
    #expect(
      table.rows.map(\.printed) == [
        "2015 | 1 | x | 1 | 2", "2016 | 1p | x | x | 1p", "_U | x | 1 | 1 | 2",
        "_T | 2 | 1 | 2 | 5",
      ])
    #expect(table.charts.map(\.rows) == [0..<2])
  }
}
