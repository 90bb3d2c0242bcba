import Foundation
import TestArchives
import Testing

@testable import Lint

@Suite struct LintTests {
  @Test func `nothing is found in a good workbook`() throws {
    #expect(!GoodWorkbook.parts.isEmpty)
    let bytes = ZipWriter.archive(of: GoodWorkbook.parts.map { ($0.name, Array($0.text.utf8)) })
    #expect(Lint.findings(in: bytes).map { $0.line(path: "good") } == [])
  }

  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path()

  /// Every workbook of the committed releases, whatever its language.
  private static let published: [String] =
    ((try? FileManager.default.subpathsOfDirectory(atPath: repository + "Reports")) ?? [])
    .filter { $0.hasSuffix(".xlsx") }.sorted()

  @Test func `there are published workbooks`() {
    #expect(Self.published.count >= 2)
  }

  @Test(arguments: published)
  func `nothing is found in a published workbook`(path: String) throws {
    let file = Self.repository + "Reports/" + path
    let bytes = Array(try Data(contentsOf: URL(filePath: file)))
    #expect(Lint.findings(in: bytes).map { $0.line(path: path) } == [])
  }

  @Test func `a workbook that is cut anywhere is found out`() throws {
    let bytes = ZipWriter.archive(of: GoodWorkbook.parts.map { ($0.name, Array($0.text.utf8)) })
    for length in stride(from: 0, to: bytes.count, by: 97) {
      let findings = Lint.findings(in: Array(bytes[..<length]))
      #expect(findings.contains { $0.severity == .error }, "cut at \(length)")
    }
  }

  @Test func `a part that is cut anywhere is found out`() throws {
    for index in GoodWorkbook.parts.indices {
      let count = GoodWorkbook.parts[index].text.utf8.count
      for length in stride(from: 0, to: count, by: max(1, count / 5)) {
        var parts = GoodWorkbook.parts.map { ($0.name, Array($0.text.utf8)) }
        parts[index].1 = Array(parts[index].1[..<length])
        let findings = Lint.findings(in: ZipWriter.archive(of: parts))
        #expect(
          findings.contains { $0.rule == "markup-well-formed" && $0.place.part == parts[index].0 },
          "\(parts[index].0) cut at \(length)")
      }
    }
  }

  @Test func `what is no archive breaks one rule`() {
    let findings = Lint.findings(in: Array("no workbook at all, though long enough".utf8))
    #expect(
      findings.map { $0.line(path: "x") }
        == ["x: error: the end of the archive is missing [archive-whole]"])
  }
}
