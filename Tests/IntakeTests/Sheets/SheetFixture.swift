import TestArchives

@testable import Intake

/// A small workbook, written part by part.
struct SheetFixture {
  /// What stands between `<sheetData>` and its end.
  var rows = ""
  /// What stands in the sheet behind its cells.
  var rest = ""
  /// Each a shared text as markup.
  var shared: [String] = []
  /// Codes of the formats of numbers; the first is that of style 1.
  var formats: [String] = []
  /// Numbers of built-in formats, whose styles come after those.
  var builtIn: [Int] = []
  var workbookProperties = ""
  var sheets = "<sheet name=\"Register\" sheetId=\"1\" r:id=\"rId1\"/>"
  /// Words of the sheets' relationships beyond the first, from `rId4` on.
  var otherSheets: [String] = []
  var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  var types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// Parts that stand in place of others, or beside them.
  var parts: [String: String] = [:]
  /// Names of parts that are left out.
  var missing: Set<String> = []

  private static let list = "http://schemas.openxmlformats.org/package/2006/relationships"

  private func relationships(_ targets: [(id: String, type: String, target: String)]) -> String {
    "<Relationships xmlns=\"\(Self.list)\">"
      + targets.map {
        "<Relationship Id=\"\($0.id)\" Type=\"\(types)/\($0.type)\" Target=\"\($0.target)\"/>"
      }.joined() + "</Relationships>"
  }

  private var styles: String {
    let codes = formats.enumerated().map {
      "<numFmt numFmtId=\"\(200 + $0.offset)\" formatCode=\"\($0.element)\"/>"
    }
    let ids = [0] + formats.indices.map { 200 + $0 } + builtIn
    return "<styleSheet xmlns=\"\(main)\"><numFmts>\(codes.joined())</numFmts><cellXfs>"
      + ids.map { "<xf numFmtId=\"\($0)\"/>" }.joined() + "</cellXfs></styleSheet>"
  }

  var files: [(name: String, text: String)] {
    let written = [
      ("[Content_Types].xml", "<Types/>"),
      ("_rels/.rels", relationships([("rId1", "officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(types)\">\(workbookProperties)"
          + "<sheets>\(sheets)</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relationships(
          [
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"),
            ("rId3", "sharedStrings", "sharedStrings.xml"),
          ]
            + otherSheets.enumerated().map {
              ("rId\($0.offset + 4)", $0.element, "worksheets/sheet1.xml")
            })
      ),
      ("xl/styles.xml", styles),
      (
        "xl/sharedStrings.xml",
        "<sst xmlns=\"\(main)\">" + shared.map { "<si>\($0)</si>" }.joined() + "</sst>"
      ),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData>\(rest)</worksheet>"
      ),
    ]
    let known = written.map { ($0.0, parts[$0.0] ?? $0.1) }
    let others = parts.filter { part in !written.contains { $0.0 == part.key } }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return (known + others).filter { !missing.contains($0.0) }
  }

  var bytes: [UInt8] { ZipWriter.archive(of: files.map { ($0.name, Array($0.text.utf8)) }) }

  /// The sheet as it is read.
  func read(limits: WorkbookLimits = WorkbookLimits()) throws -> ReadSheet {
    try ReadSheet(WorkbookFile(name: "register.xlsx", bytes: bytes, limits: limits))
  }

  /// Why the workbook is refused; nil where it is read.
  func refusal(limits: WorkbookLimits = WorkbookLimits()) -> IntakeError? {
    ReadSheet.refusal(of: bytes, limits: limits)
  }
}

/// A sheet read to its end, all of whose columns are asked for.
struct ReadSheet: Equatable {
  /// The texts of each row behind its number, `7: a|b`.
  var rows: [String] = []
  /// As `row:column: id`.
  var problems: [String] = []
  var found: [RowProblem] = []

  init(_ workbook: WorkbookFile, sheet: String = "Register") throws(IntakeError) {
    let reader = try workbook.rows(of: sheet)
    var row = SourceRow()
    var problems = RowProblems()
    while try reader.read(into: &row) {
      problems.add(reader.takeProblems())
      if let flaw = row.flaws.first {
        problems.add(flaw, of: row)
        continue
      }
      let texts = (0..<row.count).map { row.text($0) }
      rows.append("\(row.line): \(texts.joined(separator: "|"))")
    }
    problems.add(reader.takeProblems())
    found = problems.take()
    self.problems = found.map { "\($0.line):\($0.column): \($0.id)" }
  }

  /// Why a workbook of these bytes is refused; nil where it is read to its end.
  static func refusal(
    of bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()
  ) -> IntakeError? {
    do throws(IntakeError) {
      _ = try ReadSheet(WorkbookFile(name: "register.xlsx", bytes: bytes, limits: limits))
      return nil
    } catch {
      return error
    }
  }
}
