import Register
import Tables
import Testing

@testable import Indicators

@Suite struct ConcentrationTests {
  private func sample(_ visits: KeyValuePairs<String, [Int]>) throws -> Sample {
    var sample = Sample()
    for (place, years) in visits {
      for year in years { try sample.addExchange("\(year)", with: place) }
    }
    return sample
  }

  @Test func `the three most visited places may be more where they tie`() throws {
    let sample = try sample([
      "a": [2013, 2014, 2015, 2016], "b": [2016, 2016, 2016], "c": [2015, 2016],
      "d": [2014, 2016], "e": [2015], "": [2016],
    ])
    let table = try #require(sample.table(Concentration(), 2016))
    #expect(
      table.columns.map(\.id) == [
        "year", "most-visited", "places", "visits-of-three", "visits", "share",
      ])
    #expect(
      table.rows.map(\.printed) == [
        "2016 | b; a; c; d | 4p | 5p | 6p | 833p (6/7)",
        "_T | a; b; c; d | 4 | 9 | 12 | 750 (12/13)",
      ])
  }

  @Test(arguments: [
    ([4, 3, 2, 1], 3, 9), ([4, 3, 2, 2, 1], 4, 9), ([4, 2, 2, 2, 1], 4, 8), ([2, 2, 2, 1], 3, 6),
    ([4, 3], 2, 7), ([1, 1, 1, 1, 1], 5, 3), ([4, 3, 1], 3, 8), ([5], 1, 5),
  ])
  func `a place is named if fewer than three were visited more often, and three are counted`(
    visits: [Int], places: Int, visitsToThree: Int64
  ) throws {
    var sample = Sample()
    for (place, count) in visits.enumerated() {
      for _ in 0..<count { try sample.addExchange("2016", with: "place-\(place)") }
    }
    let row = try #require(sample.table(Concentration(), 2016)?.rows.last)
    #expect(row.cells[2] == .observation(.exactly(Int64(places))))
    #expect(row.cells[3] == .observation(.exactly(visitsToThree)))
  }

  @Test func `a year without visits is not available`() throws {
    let sample = try sample(["a": [2015], "b": [2017]])
    #expect(
      sample.rows(Concentration(), 2016) == [
        "2016 | x | x | x | x | x", "_T | a | 1 | 1 | 1 | 1000 (1/1)",
      ])
    #expect(try self.sample(["": [2016]]).table(Concentration(), 2016) == nil)
  }

  @Test func `a place that nobody visited is not among the most visited`() throws {
    var sample = Sample(["a": "DE", "b": "DE", "c": "PL", "d": "PL"])
    try sample.addExchange("2016", with: "c")
    #expect(sample.rows(Concentration(), 2016).first == "2016 | c | 1p | 1p | 1p | 1000p (1/1)")
  }

  @Test func `the share has one decimal`() throws {
    let table = try #require(try sample(["a": [2016]]).table(Concentration(), 2016))
    #expect(table.columns.last?.measure?.decimals == 1)
  }
}
