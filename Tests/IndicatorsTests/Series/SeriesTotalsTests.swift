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
        "attendance", "hosts", "shortest-gap", "longest-gap",
      ])
    #expect(
      table.rows.map(\.printed) == [
        "s | Symposium | 4 | 2013-11 | 2017-12-31 | 3p | 291-p (2/3) | 1-2p (2/3)"
          + " | 335-364p (1/3) | 335-364p (1/3)"
      ])
  }

  @Test func `series stand in the order of their kinds`() throws {
    var sample = Sample()
    try sample.addEdition("b", kind: .fair, nil, "2016")
    try sample.addEdition("z", kind: .dialogue)
    try sample.addEdition("a", kind: .fair, 2, "2016")
    #expect(
      sample.rows(SeriesTotals(), 2017) == [
        "z | Dialogue | z | x | x | 1p | x (0/1) | x | z | z",
        "a | Fair | 2 | 2016 | 2016 | 1p | x (0/1) | x | z | z",
        "b | Fair | z | 2016 | 2016 | 1p | x (0/1) | x | z | z",
      ])
  }

  @Test(arguments: [
    (["1 2013-11", "2 2014-10"], "305-364 (1/1)", "305-364 (1/1)"),
    (["2 2014-10-31", "3 2015-09-01"], "305 (1/1)", "305 (1/1)"),
    (["3 2015-09-01", "5 2017-11-07"], "x (0/2)", "x (0/2)"),
    (["1 2015", "2 2015"], "0-364 (1/1)", "0-364 (1/1)"),
    (["1 2015-01-01", "2 2015-01-11", "3 2015-01-31"], "10 (2/2)", "20 (2/2)"),
    (["1 2015-01-01", "2 2015-01-11", "3 2015"], "0-10 (2/2)", "10-354 (2/2)"),
    (["2 2015-01-01", "2 2015-02-01", "3 2015-03-01"], "x (0/1)", "x (0/1)"),
    (["1", "2 2015-02-01"], "x (0/1)", "x (0/1)"),
    (["7 2015-02-01"], "z", "z"),
  ])
  func `a gap is between consecutive ordinals only`(
    editions: [String], shortest: String, longest: String
  ) throws {
    var sample = Sample()
    for edition in editions {
      let parts = edition.split(separator: " ")
      try sample.addEdition("s", Int(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
    let gaps = EditionGaps(sample.register.editions)
    #expect(gaps.shortest.printed == shortest)
    #expect(gaps.longest.printed == longest)
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
}
