import Register
import Tables
import Testing

@testable import Indicators

@Suite struct HostCitiesTests {
  @Test func `editions stand under their host, most first`() throws {
    var sample = Sample(["a": "CN", "b": "CN", "c": "CN"])
    try sample.addEdition("s", 1, "2016-12-31", host: "b")
    try sample.addEdition("s", 2, "2015-12-31", host: "b")
    try sample.addEdition("f", kind: .fair, nil, "2016-01", host: "a")
    try sample.addEdition("f", kind: .fair, nil, "", host: "a")
    try sample.addEdition("s", 3, "2017-01-01", host: "c")
    try sample.addEdition("s", 4, "2016-05")
    let table = try #require(sample.table(HostCities(), 2016))
    #expect(table.columns.map(\.id) == ["host", "year-2016", "all-years"])
    #expect(table.columns.suffix(2).map(\.heading.en) == ["2016", "2015 to 2016"])
    #expect(
      table.columns[1].measure?.coordinates == [Coordinate(dimension: "year", category: "2016")])
    #expect(
      table.rows.map(\.printed) == ["a | 1p | 2", "b | 1p | 2", "_U | 1p | 1", "_T | 3p | 5"])
  }

  @Test func `no more than fifteen hosts are drawn, and none where none is stated`() throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2016")
    #expect(sample.table(HostCities(), 2016)?.charts == [])
    for number in 2...17 { try sample.addEdition("s", number, "2016", host: "host-\(number)") }
    let table = try #require(sample.table(HostCities(), 2016))
    #expect(table.charts.map(\.rows) == [0..<15])
    #expect(
      table.columns[1].measure?.coordinates == [Coordinate(dimension: "year", category: "2016")])
  }

  @Test func `a single host is drawn`() throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2016", host: "a")
    #expect(sample.table(HostCities(), 2016)?.charts.map(\.rows) == [0..<1])
  }
}
