import JSON
import Tables
import Testing

@testable import Publishing

@Suite struct DescribedTableTests {
  private func described(_ tables: [Table]) throws -> [DescribedTable] {
    let package = DataPackage(
      TwinFixture.release, sources: [], resources: tables.map { DataResource($0) })
    let json = try JSON(document: package.json.document)
    return try #require(DescribedTable.all(inDescriptor: json))
  }

  /// The file as a simple reader splits it: none of its fields holds a separator.
  private func split(_ table: Table) -> (headings: [String], records: [[String]]) {
    let lines = String(decoding: DataResource(table).bytes, as: UTF8.self)
      .split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    return (lines[0], Array(lines.dropFirst()))
  }

  @Test func `what is published is what is read back`() throws {
    let table = TwinFixture.exchanges
    let placed = try #require(PlacedFigures(table)).table
    let file = split(table)
    let read = try #require(try described([table]).first)
      .figures(headings: file.headings, records: file.records)
    #expect(read.cells == placed.cells)
    #expect(read.id == placed.id)
    #expect(read.title == placed.title)
    #expect(read.units == placed.units)
    for (one, other) in zip(read.dimensions, placed.dimensions) {
      #expect(one.id == other.id)
      for cell in placed.cells {
        for key in cell.key { #expect(one.label(of: key) == other.label(of: key)) }
      }
    }
  }

  @Test func `lists are left out, and keep their numbers to themselves`() throws {
    let tables = try described([TwinFixture.records, TwinFixture.exchanges])
    #expect(tables.map(\.id) == ["exchanges-per-year"])
    #expect(tables.map(\.number) == [2])
    #expect(tables.map(\.path) == ["exchanges-per-year.csv"])
  }

  @Test(arguments: [
    "{}", "[]", #"{"resources": 3}"#, #"{"resources": [{}]}"#,
    #"{"resources": [{"schema": {"fields": [{}]}}]}"#,
  ])
  func `a document of another kind describes no release`(text: String) throws {
    let json = try JSON(document: Array(text.utf8))
    #expect(DescribedTable.all(inDescriptor: json) == nil)
  }

  @Test(arguments: [
    ("covered", "1.5", "it holds no figure that a release writes"),
    ("value", "one", "it holds no figure that a release writes"),
    ("lower", "0.0", "it holds no figure that a release writes"),
    ("status", "X", "it holds no figure that a release writes"),
    ("direction", "in", "its cell stands there already"),
  ])
  func `a file that holds something else is refused with the place`(
    field: String, becomes: String, cause: String
  ) throws {
    var file = split(TwinFixture.exchanges)
    file.records[1][try #require(file.headings.firstIndex(of: field))] = becomes
    let described = try #require(try described([TwinFixture.exchanges]).first)
    let fault = #expect(throws: DescribedTable.Fault.self) {
      try described.figures(headings: file.headings, records: file.records)
    }
    #expect(fault?.record == 2)
    #expect(fault?.cause == cause)
  }

  @Test func `a file without a column is refused`() throws {
    let file = split(TwinFixture.exchanges)
    let described = try #require(try described([TwinFixture.exchanges]).first)
    let fault = #expect(throws: DescribedTable.Fault.self) {
      try described.figures(
        headings: file.headings.map { $0 == "upper" ? "most" : $0 }, records: file.records)
    }
    #expect(fault?.record == nil)
    #expect(fault?.cause == "it has no column 'upper'")
  }
}
