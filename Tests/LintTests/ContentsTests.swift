import Foundation
import Spreadsheet
import Testing

@testable import Lint

/// A workbook of many sheets is found through one of them.
@Suite struct ContentsTests {
  /// The places at which a rule is broken in a workbook whose sheets link to others.
  private func places(_ rule: String, _ links: KeyValuePairs<String, [String]>) throws -> [String] {
    let path = FileManager.default.temporaryDirectory.path() + "/lint-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var workbook = try Workbook(writingTo: path, createdAt: 1_514_678_400)
    for (name, targets) in links {
      try workbook.addSheet(name) { (sheet) throws(SpreadsheetError) in
        for (row, target) in targets.enumerated() {
          let cell = CellAddress(row: 0, column: 0)
          try sheet.write(
            target, linkingTo: .cell(cell, sheet: target), row: row, column: 0,
            format: CellFormat())
        }
      }
    }
    return Lint.findings(in: try workbook.close().bytes).filter { $0.rule == rule }
      .map(\.place.text)
  }

  @Test func `a sheet that the contents do not list is found`() throws {
    let places = try places(
      "sheets-listed",
      ["Contents": ["A a", "B b"], "A a": ["Contents"], "B b": ["Contents"], "C c": ["Contents"]])
    #expect(places == ["'C c'"])
  }

  @Test func `a sheet without a link back is found`() throws {
    let places = try places(
      "sheets-lead-back",
      ["Contents": ["A a", "B b", "C c"], "A a": ["Contents"], "B b": [], "C c": ["A a"]])
    #expect(places == ["'B b'", "'C c'"])
  }

  @Test func `three sheets need no contents`() throws {
    #expect(try places("sheets-listed", ["A a": ["B b"], "B b": [], "C c": []]) == [])
  }
}
