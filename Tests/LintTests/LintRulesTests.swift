import Foundation
import Testing

@testable import Lint

@Suite struct LintRulesTests {
  @Test func `each rule has an identifier of its own, in kebab case`() {
    let ids = LintRule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.allSatisfy { $0 == "-" || "a"..."z" ~= $0 || "0"..."9" ~= $0 }, "\(id)")
    }
  }

  @Test func `each file of a rule is in the catalogue`() throws {
    let folder =
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path() + "Sources/Lint"
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder + "/Rules")
      .filter { $0.hasSuffix(".swift") }
    #expect(files.count == LintRule.all.count)
    let catalogue = try String(contentsOfFile: folder + "/LintRules.swift", encoding: .utf8)
    for file in files {
      let name = URL(filePath: file).deletingPathExtension().lastPathComponent
      let entry = ".\(name.prefix(1).lowercased() + name.dropFirst())"
      #expect(catalogue.contains(entry + ","), "\(file)")
    }
  }

  @Test func `a truth is a sentence without a full stop`() {
    for rule in LintRule.all {
      #expect(rule.truth.first?.isUppercase == true, "\(rule.id)")
      #expect(rule.truth.last != ".", "\(rule.id)")
    }
  }

  @Test func `each rule is broken by a workbook of these tests`() {
    let broken = Set((ErrorTests.faults + AdviceTests.faults).map(\.rule))
    // Only other programs and huge workbooks break these.
    let others: Set = ["archive-whole", "archive-limits", "sheets-listed", "sheets-lead-back"]
    #expect(Set(LintRule.all.map(\.id)).subtracting(broken).subtracting(others) == [])
  }
}
