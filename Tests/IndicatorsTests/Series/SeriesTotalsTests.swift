import Register
import Tables
import Testing

@testable import Indicators

@Suite struct SeriesTotalsTests {
  @Test func `a series is summed up to the end of the reference year`() throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2013-11", host: "xuzhou", [">70": .attended])
    try sample.addEdition("s", 2, "2014-10-31", host: "xuzhou", ["220": .attended])
    try sample.addEdition("s", 4, "2017-12-31", ["150": .invited])
    try sample.addEdition("s", 5, "2018-01-01", host: "jinan", ["150": .attended])
    try sample.addEdition("s", 3, "2016", ["150": .attended], status: .cancelled)
    let table = try #require(sample.table(SeriesTotals(), 2017))
    #expect(
      table.columns.map(\.id) == [
        "series", "kind", "highest-ordinal", "first-date", "latest-date", "editions",
        "attendance", "hosts",
      ])
    #expect(
      table.rows.map(\.printed) == [
        "s | Symposium | 4 | 2013-11 | 2017-12-31 | 3p | 291-p (2/3) | 1-2p (2/3)"
      ])
  }

  @Test func `series stand in the order of their kinds`() throws {
    var sample = Sample()
    try sample.addEdition("b", kind: .fair, nil, "2016")
    try sample.addEdition("z", kind: .dialogue)
    try sample.addEdition("a", kind: .fair, 2, "2016")
    #expect(
      sample.rows(SeriesTotals(), 2017) == [
        "z | Dialogue | z | x | x | 1p | x (0/1) | x (0/1)",
        "a | Fair | 2 | 2016 | 2016 | 1p | x (0/1) | x (0/1)",
        "b | Fair | z | 2016 | 2016 | 1p | x (0/1) | x (0/1)",
      ])
  }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (10, "10th"), (11, "11th"), (12, "12th"),
    (13, "13th"), (21, "21st"), (22, "22nd"), (101, "101st"), (111, "111th"), (113, "113th"),
  ])
  func `ordinals are written as each language writes them`(number: Int, english: String) {
    #expect(Wording.ordinal(number).en == english)
    #expect(Wording.ordinal(number).zh == "第\(number)届")
    #expect(Wording.ordinal(number).de == "\(number).")
  }

  @Test func `of dates that begin or end alike the first in order is shown`() throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2015")
    try sample.addEdition("s", 2, "2015-01-01")
    try sample.addEdition("s", 3, "2015-12-31")
    #expect(
      sample.table(SeriesTotals(), 2017)?.rows[0].cells[3...4].map(\.printed) == ["2015", "2015"])
  }
}
