import TestArchives
import Testing

@testable import Lint

/// Something done to the good workbook, the rule that it breaks, and the place where that is found.
struct Fault: Sendable, CustomTestStringConvertible {
  typealias Edit = (part: String, from: String, to: String)

  let rule: String
  let place: String
  let edits: [Edit]
  let added: [(name: String, text: String)]

  init(
    _ rule: String, at place: String, adding added: [(name: String, text: String)] = [],
    _ edits: Edit...
  ) {
    self.rule = rule
    self.place = place
    self.edits = edits
    self.added = added
  }

  var testDescription: String { "\(rule) at \(place)" }

  /// A character that is written as a byte which is no UTF-8.
  static let brokenByte = "\u{FFFF}"

  /// The good workbook with the fault in it.
  func workbook() throws -> [UInt8] {
    var parts = GoodWorkbook.parts + added
    for edit in edits {
      let index = try #require(parts.firstIndex { $0.name == edit.part }, "\(edit.part)")
      try #require(parts[index].text.contains(edit.from), "\(edit.from) in \(parts[index].text)")
      parts[index].text = parts[index].text.replacing(edit.from, with: edit.to)
    }
    let broken = Array(Self.brokenByte.utf8)
    return ZipWriter.archive(
      of: parts.map { ($0.name, Array(Array($0.text.utf8).replacing(broken, with: [0xFF]))) })
  }

  func findings() throws -> [LintFinding] { Lint.findings(in: try workbook()) }
}

extension LintFinding {
  /// The place but for line and column in a part.
  var plainPlace: String { place.sheet == nil ? place.part ?? "" : place.text }
}

/// Names of the parts of the good workbook.
enum Part {
  static let workbook = "xl/workbook.xml"
  static let relationships = "xl/_rels/workbook.xml.rels"
  static let types = "[Content_Types].xml"
  static let styles = "xl/styles.xml"
  static let visits = "xl/worksheets/sheet2.xml"
  static let visitsRelationships = "xl/worksheets/_rels/sheet2.xml.rels"
  static let notes = "xl/worksheets/sheet1.xml"
  static let notesRelationships = "xl/worksheets/_rels/sheet1.xml.rels"
  static let table = "xl/tables/table2.xml"
  static let drawing = "xl/drawings/drawing1.xml"
  static let chart = "xl/charts/chart1.xml"
  static let texts = "xl/sharedStrings.xml"
  static let core = "docProps/core.xml"
  static let app = "docProps/app.xml"
  static let theme = "xl/theme/theme1.xml"
}
