import Testing

@testable import Validation

struct MirrorSearchTests {
  @Test(arguments: [
    // The worked table.
    ("a out b 2015-05-10/2015-05-14 6", "b in a 2015-05-12 6", ["2=3"]),
    ("a out b 2015-05-10/2015-05-14", "b in a 2015-05-14 6", ["2=3"]),
    ("a out b 2015-05-10/2015-05-14", "b in a 2015-05-15", []),
    ("a out b 2015-05-10/2015-05-14 6", "b in a 2015-05-12 9", ["2?3 headcount"]),
    ("a out b 2015-05-10/2015-05-14", "b out a 2015-05-12", []),
    ("a joint b 2015-05", "b joint a 2015-05-12", ["2=3"]),
    ("a out b 2015-05", "b in a -", []),
    // The days.
    ("a out b 2015-05-10/2015-05-14", "b in a 2015-05-10", ["2=3"]),
    ("a out b 2015-05-10/2015-05-14", "b in a 2015-05-09", []),
    ("a out b 2015-05-10/2015-05-14", "b in a 2015-05-05/2015-05-10", ["2=3"]),
    ("a out b 2015", "b in a 2015-12-31", ["2=3"]),
    ("a out b 2015", "b in a 2016-01-01", []),
    ("a out b 2015-05-10/..", "b in a 2015-05-10", ["2=3"]),
    ("a out b 2015-05-10/..", "b in a 2015-05-11", []),
    ("a out b ../2015-05-10", "b in a 2015-05-10", []),
    ("a out b -", "b in a -", []),
    // The sizes.
    ("a out b 2015-05-10 6", "b in a 2015-05-10 7", ["2?3 headcount"]),
    ("a out b 2015-05-10 >6", "b in a 2015-05-10 7", ["2=3"]),
    ("a out b 2015-05-10 ~100", "b in a 2015-05-10 110", ["2=3"]),
    ("a out b 2015-05-10 ~100", "b in a 2015-05-10 111", ["2?3 headcount"]),
    // The directions.
    ("b in a 2015-05-10", "a out b 2015-05-10", ["3=2"]),
    ("a in b 2015-05-10", "b in a 2015-05-10", []),
    ("a joint b 2015-05-10", "b in a 2015-05-10", []),
    ("a - b 2015-05-10", "b in a 2015-05-10", []),
    // Whoever is no home authority, or not the other's partner.
    ("a out x 2015-05-10", "x in a 2015-05-10", []),
    ("a out b 2015-05-10", "b in c 2015-05-10", []),
    ("a out b 2015-05-10", "c in a 2015-05-10", []),
    ("a out a 2015-05-10", "a in a 2015-05-10", []),
    // What was not held.
    ("a out b 2015-05-10 - planned", "b in a 2015-05-10", []),
    ("a out b 2015-05-10", "b in a 2015-05-10 - planned", []),
    ("a out b 2015-05-10", "b in a 2015-05-10 - cancelled", []),
  ])
  func `two reports are of one trip`(first: String, second: String, pairs: [String]) throws {
    #expect(try WrittenReports.pairs([first, second]) == pairs)
  }

  @Test(arguments: [
    // The nearest dates come first,
    (
      "a out b 2015-05-10/2015-05-14", ["b in a 2015-05-12", "b in a 2015-05-10/2015-05-14"], "2=4"
    ),
    (
      "a out b 2015-05-10/2015-05-14", ["b in a 2015-05-14", "b in a 2015-05-11/2015-05-14"], "2=4"
    ),
    // then the same number of people,
    ("a out b 2015-05-10 6", ["b in a 2015-05-10", "b in a 2015-05-10 6"], "2=4"),
    ("a out b 2015-05-10 6", ["b in a 2015-05-10 >5", "b in a 2015-05-10 6"], "2=4"),
    // not before the dates,
    ("a out b 2015-05-10 6", ["b in a 2015-05-10", "b in a 2015-05-09/2015-05-10 6"], "2=3"),
    // then the first by line.
    ("a out b 2015-05-10", ["b in a 2015-05-10", "b in a 2015-05-10"], "2=3"),
    // A contradiction stands behind everything else.
    ("a out b 2015-05-10 6", ["b in a 2015-05-10 9", "b in a 2015-05-08/2015-05-13"], "2=4"),
  ])
  func `of several reports the best is taken, and one only`(
    sent: String, received: [String], pair: String
  ) throws {
    #expect(try WrittenReports.pairs([sent] + received) == [pair])
  }

  @Test func `each of several trips finds its own report`() throws {
    let pairs = try WrittenReports.pairs([
      "a out b 2015-05-10", "a out b 2015-05-10", "b in a 2015-05-10", "b in a 2015-05-10",
      "a out b 2015-05-09/2015-05-11", "b in a 2015-05-09/2015-05-11", "b in a 2015-05-11",
    ])
    #expect(pairs == ["2=4", "3=5", "6=7"])
  }

  @Test func `a trip to two cities is mirrored by the report of each`() throws {
    let pairs = try WrittenReports.pairs([
      "a out b+c+x 2015-05-10/2015-05-14", "b in a 2015-05-11", "c in a 2015-05-13",
      "c in b 2015-05-13",
    ])
    #expect(pairs == ["2=3", "2=4"])
  }

  @Test(arguments: [
    (["a out b 2015-05-10", "b in a+x 2015-05-10"], ["2?3 partners"]),
    (["a out b+x 2015-05-10", "b in a+x 2015-05-10"], ["2=3"]),
    (["a out b 2015-05-10", "c out b 2015-05-10", "b in a+c 2015-05-10"], ["2?4 partners"]),
    (["a out b+c 2015-05-10", "b in a+c 2015-05-10"], ["2=3"]),
    (["a joint b+x 2015-05-10", "b joint a+c 2015-05-10"], ["2?3 partners"]),
  ])
  func `no place is lost with the report that does not count`(
    reports: [String], pairs: [String]
  ) throws {
    #expect(try WrittenReports.pairs(reports) == pairs)
  }

  @Test(arguments: [
    (["a joint b 2015-05-10", "b joint a 2015-05-10"], ["2=3"]),
    (["b joint a 2015-05-10", "a joint b 2015-05-10"], ["3=2"]),
    (["a joint b 2015-05-10", "b joint a+x 2015-05-10"], ["3=2"]),
    (
      ["c joint a+b 2015-05-10", "b joint a+c 2015-05-10", "a joint b+c 2015-05-10"],
      ["4=2", "4=3"]
    ),
    (["c joint b 2015-05-10", "b joint a+c 2015-05-10", "a joint b 2015-05-10"], ["3=2", "3=4"]),
  ])
  func `a joint trip is counted in the report of more partners, else of the first city`(
    reports: [String], pairs: [String]
  ) throws {
    #expect(try WrittenReports.pairs(reports) == pairs)
  }

  @Test func `where the settings name no home authority, whoever reports is one`() throws {
    let reports = ["a out b+x 2015-05-10", "b in a 2015-05-10", "b in x 2015-05-10"]
    #expect(try WrittenReports.pairs(reports, homes: "") == ["2=3"])
    #expect(try WrittenReports.pairs(reports, homes: "a b") == ["2=3"])
    #expect(try WrittenReports.pairs(reports, homes: "a") == [])
    #expect(try WrittenReports.pairs(["a out b 2015", "a out x 2015"], homes: "") == [])
  }

  @Test func `very many trips on the same days are paired one by one`() throws {
    let count = 500
    let reports = (0..<count).map { _ in "a out b 2015" } + (0..<count).map { _ in "b in a 2015" }
    let pairs = try WrittenReports.pairs(reports)
    #expect(pairs.count == count)
    #expect(Set(pairs.map { $0.split(separator: "=")[0] }).count == pairs.count)
    #expect(Set(pairs.map { $0.split(separator: "=")[1] }).count == pairs.count)
  }
}
