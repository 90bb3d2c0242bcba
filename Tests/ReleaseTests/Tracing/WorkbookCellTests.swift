import OpenXML
import Foundation
import Publishing
@testable import Release
@testable import Spreadsheet
import Tables
import Testing

/// A cell's address leads to the figure that the committed workbook shows there.
@Suite struct WorkbookCellTests {
  @Test(arguments: [2017, 2024])
  func `the workbook shows each figure where its address says`(year: Int) throws {
    let (sample, figures) = try #require(try SampleTracing.of(year: year))
    let sheets = try sheets("\(Repository.reports)/\(year)/yearbook-\(year).en.xlsx")
    var count = 0
    for traced in figures {
      guard let value = traced.cell.figure?.value else { continue }
      let address = try #require(sample.tracing.address(of: traced.cell))
      let parts = address.split(separator: "!").map(String.init)
      let sheet = try #require(sheets[parts[0].filter { $0 != "'" }], "\(address)")
      let cell = try #require(
        sheet.firstMatch(of: try Regex("<c r=\"\(parts[1])\"[^>]*><v>([^<]*)</v>")))
      let shown = try #require(Double(cell.output[1].substring ?? ""))
      let scale = Array(repeating: 10.0, count: traced.cell.heading.measure?.decimals ?? 0).reduce(
        1, *)
      #expect((shown * scale).rounded() == Double(value), "\(address)")
      let found = try sample.tracing.find(address)
      #expect(found.table.id == traced.cell.table.id && found.row == traced.cell.row, "\(address)")
      #expect(found.column == traced.cell.column && found.part == .value, "\(address)")
      count += 1
    }
    #expect(count > 200)
  }

  /// The markup of the sheets of a workbook by their names.
  private func sheets(_ path: String) throws -> [String: String] {
    let archive = try ZipArchive(try #require(FolderTree.bytes(of: path)))
    var parts: [String: String] = [:]
    for entry in archive.entries {
      var content: [UInt8] = []
      try archive.inflate(entry) { content.append(contentsOf: $0) }
      parts[entry.name] = String(decoding: content, as: UTF8.self)
    }
    let book = try #require(parts["xl/workbook.xml"])
    let names = book.matches(of: /<sheet name="(?<name>[^"]*)" sheetId="(?<id>\d+)"/)
    return Dictionary(
      uniqueKeysWithValues: names.map { match in
        (String(match.output.name), parts["xl/worksheets/sheet\(match.output.id).xml"] ?? "")
      })
  }
}
