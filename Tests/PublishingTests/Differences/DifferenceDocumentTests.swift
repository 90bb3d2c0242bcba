import JSON
import Tables
import Testing

@testable import Publishing

@Suite struct DifferenceDocumentTests {
  private let json = DifferenceDocument(
    ComparedSample.comparison, from: ComparedSample.old, to: ComparedSample.new, in: .german
  ).json

  @Test func `the document names both releases and counts every fate`() {
    #expect(json["old"] == ["year": 2017, "asOf": "2017-12-31", "manifestSha256": "0a"])
    #expect(json["sameFigures"] == false)
    #expect(
      json["counts"] == [
        "revised": 2, "re-marked": 1, "updated": 1, "added": 2, "removed": 1, "stable": 1,
      ])
  }

  @Test func `a cell is its key, its labels and both figures`() {
    let cells = json["tables"]?.array?.first?["cells"]?.array
    #expect(cells?.count == 7)
    #expect(
      cells?[1] == [
        "change": "revised", "key": ["year": "2016", "direction": "out"],
        "labels": ["2016", "Entsandt"], "unit": "delegation", "direction": "lower",
        "old": [
          "value": .null, "lower": .number(71, decimals: 0), "upper": .null, "status": "E",
          "covered": 3, "of": 5,
        ],
        "new": [
          "value": .null, "lower": .number(60, decimals: 0), "upper": .number(70, decimals: 0),
          "status": "E", "covered": 5, "of": 5,
        ],
      ])
    #expect(cells?.last?["new"] == nil)
  }

  @Test func `a table without a difference is left out`() {
    let tables = [ComparedSample.table([ComparedSample.cell("2016", "in", 1)])]
    let same = DifferenceDocument(
      ReleaseComparison(from: tables, to: tables, isOfSamePeriod: true), from: ComparedSample.old,
      to: ComparedSample.new, in: .english)
    #expect(same.json["tables"] == [])
    #expect(same.json["sameFigures"] == true)
  }
}
