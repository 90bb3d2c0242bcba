import Register
import Tables
import Testing

@testable import Indicators

@Suite struct EditionsDueTests {
  @Test func `the next edition is due after the gaps so far`() throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2013-11")
    try sample.addEdition("s", 2, "2014-10")
    try sample.addEdition("s", 4, "2017-12-31")
    try sample.addEdition("s", 5, "2018-01-01")
    try sample.addEdition("alone", 3, "2016-05")
    try sample.addEdition("unnumbered", nil, "2016")
    try sample.addEdition("unnumbered", nil, "2017")
    #expect(
      sample.rows(EditionsDue(), 2017) == [
        "s | 4 | 2017-12-31 | 305-364p (1/3) | 305-364p (1/3) | 2018-11/2018-12"
      ])
  }

  @Test func `one month is written once`() throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2015-05-04")
    try sample.addEdition("s", 2, "2016-05-04")
    #expect(
      sample.rows(EditionsDue(), 2017) == ["s | 2 | 2016-05-04 | 366p (1/1) | 366p (1/1) | 2017-05"]
    )
  }

  @Test func `without a gap nothing is due, and without two ordinals there is no row`() throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2013-11")
    #expect(sample.table(EditionsDue(), 2017) == nil)
    try sample.addEdition("s", 3, "2015-11-02")
    #expect(
      sample.rows(EditionsDue(), 2017) == ["s | 3 | 2015-11-02 | x (0/2) | x (0/2) | x"])
    try sample.addEdition("s", 2, "2014-11-02")
    #expect(
      sample.rows(EditionsDue(), 2017) == [
        "s | 3 | 2015-11-02 | 337-365p (2/2) | 365-366p (2/2) | 2016-10/2016-11"
      ])
    try sample.addEdition("s", 3, "2015-12-02")
    #expect(
      sample.rows(EditionsDue(), 2017) == ["s | 3 | x | 337-366p (1/2) | 337-366p (1/2) | x"])
  }

  @Test(arguments: [
    (["1 2013-11", "2 2014-10"], "305-364 (1/1)", "305-364 (1/1)"),
    (["2 2014-10-31", "3 2015-09-01"], "305 (1/1)", "305 (1/1)"),
    (["3 2015-09-01", "5 2017-11-07"], "x (0/2)", "x (0/2)"),
    (["1 2015", "2 2015"], "0-364 (1/1)", "0-364 (1/1)"),
    (["1 2015-01-01", "2 2015-01-11", "3 2015-01-31"], "10 (2/2)", "20 (2/2)"),
    (["1 2015-01-01", "2 2015-01-11", "3 2015"], "0-10 (2/2)", "10-354 (2/2)"),
    (["1 2015-01-01", "2 2015-01", "3 2015-01-31"], "0-15 (2/2)", "15-30 (2/2)"),
    (["1 2015-01-01", "2 2015-01", "3 2015-01", "4 2015-01-31"], "0-10 (3/3)", "10-30 (3/3)"),
    (["1 2015-01-02", "2 2015-01", "3 2015-01-01"], "0 (2/2)", "29 (2/2)"),
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

  @Test func `gaps on both sides of a hole are compared`() throws {
    var sample = Sample()
    for (number, date) in [
      (1, "2010-01-01"), (2, "2010-01-11"), (4, "2012-01-01"), (5, "2012-02-10"),
    ] {
      try sample.addEdition("s", number, date)
    }
    #expect(
      sample.rows(EditionsDue(), 2017)
        == ["s | 5 | 2012-02-10 | 10p (2/4) | 40p (2/4) | 2012-02/2012-03"])
  }

  @Test func `a gap that may be the shortest or the longest stands behind the figure`() throws {
    var sample = Sample()
    // 305 to 364 days, then 350.
    for (number, date) in [
      (1, "2013-11"), (2, "2014-10"), (4, "2016-01-01"), (5, "2016-12-16"),
    ] {
      try sample.addEdition("s", number, date)
    }
    let gaps = EditionGaps(sample.register.editions)
    #expect(gaps.shortest.printed == "305-350 (2/4)")
    #expect(gaps.longest.printed == "350-364 (2/4)")
    #expect(
      gaps.origins.map { $0.compactMap(\.number) } == [
        [5], [5], [1, 2, 4, 5], [1, 2, 4, 5], [5, 1, 2, 4, 5, 1, 2, 4, 5],
      ])
  }

  @Test func `without ordinals there is no gap and no latest one`() throws {
    var sample = Sample()
    for date in ["2015", "2016"] { try sample.addEdition("s", nil, date) }
    let gaps = EditionGaps(sample.register.editions)
    #expect(gaps.count == 0)
    #expect(gaps.latestOrdinal == 0)
    #expect(gaps.shortest == .notApplicable)
  }
}
