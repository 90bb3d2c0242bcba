import Testing

@testable import Lint

/// One lapse of style a workbook: it is found at its place, and no error is.
@Suite struct AdviceTests {
  static let faults: [Fault] = sheets + tables + charts + prints

  @Test(arguments: faults)
  func `advice is given where it is needed, and no error is found`(fault: Fault) throws {
    let findings = try fault.findings()
    #expect(findings.filter { $0.severity == .error }.map { $0.line(path: "") } == [])
    #expect(
      findings.contains { $0.rule == fault.rule && $0.plainPlace == fault.place },
      "\(findings.map { $0.line(path: "") })")
  }

  private static let sheets = [
    Fault(
      "self-contained", at: "xl/vbaProject.bin", adding: [("xl/vbaProject.bin", "program")],
      (
        Part.types, "<Default Extension=\"xml\"",
        "<Default Extension=\"bin\" ContentType=\"x/y\"/><Default Extension=\"xml\""
      )),
    Fault(
      "sheets-shown", at: "'Notes'",
      (Part.workbook, "<sheet name=\"Notes\"", "<sheet state=\"hidden\" name=\"Notes\"")),
    Fault(
      "rows-shown", at: "'1 Visits'", (Part.visits, "<row r=\"8\"", "<row r=\"8\" hidden=\"1\"")),
    Fault(
      "title-first", at: "'1 Visits'!A1",
      (Part.visits, "<c r=\"A1\" t=\"s\"><v>5</v></c>", "")),
    Fault("properties", at: "", (Part.core, ">Yearbook<", "><")),
    Fault(
      "figures-in-tables", at: "'Notes'",
      (
        Part.notes, "</row></sheetData>",
        "</row><row r=\"6\">" + (0..<21).map { _ in "<c><v>1</v></c>" }.joined()
          + "</row></sheetData>"
      ), (Part.notes, "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>", ""),
      (Part.notesRelationships, "/table\"", "/none\"")),
  ]

  private static let tables = [
    Fault(
      "nothing-under-tables", at: "'1 Visits'!A10",
      (
        Part.visits, "</row></sheetData>",
        "</row><row r=\"10\"><c r=\"A10\" t=\"s\"><v>0</v></c></row></sheetData>"
      )),
    Fault(
      "table-cells-filled", at: "'1 Visits'!A8",
      (
        Part.visits, "<c r=\"A7\" s=\"1\"><v>2015</v></c>",
        "<c r=\"A7\" t=\"inlineStr\"><is><t>first half</t></is></c>"
      ), (Part.visits, "<c r=\"A8\" s=\"1\"><v>2016</v></c>", "")),
    Fault(
      "results-kept", at: "'1 Visits'!C9",
      (Part.visits, "<v>50</v>", "<f>SUM(C7:C8)</f>")),
    Fault(
      "no-error-values", at: "'1 Visits'!C9",
      (Part.visits, "r=\"C9\" s=\"3\"><v>50</v>", "r=\"C9\" t=\"e\"><v>#DIV/0!</v>")),
    Fault(
      "numbers-as-text", at: "'Notes'!B4",
      (Part.texts, "A visit is one delegation at one place", "12")),
    Fault(
      "years-unseparated", at: "'1 Visits'!A7",
      (Part.visits, "r=\"A7\" s=\"1\"", "r=\"A7\" s=\"2\"")),
    Fault(
      "decimals-alike", at: "'1 Visits'!C9", (Part.visits, "r=\"C9\" s=\"3\"", "r=\"C9\" s=\"2\"")),
    Fault(
      "headers-with-units", at: "'1 Visits'!C6", (Part.table, "Share (per cent)", "Share"),
      (Part.texts, "Share (per cent)", "Share")),
    Fault(
      "marks-explained", at: "'1 Visits'!B8",
      (Part.texts, "Mark: [x] not available.", "No mark.")),
    Fault(
      "marks-occur", at: "'1 Visits'!A2",
      (Part.texts, "not available.", "not available; [e] estimated.")),
  ]

  private static let charts = [
    Fault("chart-titles", at: "'1 Visits'!A11", (Part.chart, "Chart 1", "")),
    Fault("chart-axis-titles", at: "'1 Visits'!A11", (Part.chart, "<a:t>Year</a:t>", "")),
    Fault(
      "chart-values-kept", at: "'1 Visits'!A11",
      (Part.chart, "numCache", "extLst"), (Part.chart, "<c:ptCount val=\"3\"/>", "")),
    Fault("alt-text", at: "'1 Visits'!A11", (Part.drawing, " descr=", " title=")),
    Fault(
      "alt-text-fits", at: "'1 Visits'!A11",
      (Part.drawing, "Shares grew", String(repeating: "a", count: 2_080))),
  ]

  private static let prints = [
    Fault("paper-a4", at: "'1 Visits'", (Part.visits, "paperSize=\"9\"", "paperSize=\"1\"")),
    Fault("page-width", at: "'1 Visits'", (Part.visits, "fitToPage=\"1\"", "fitToPage=\"0\"")),
    Fault("print-titles", at: "'1 Visits'", (Part.workbook, "$6:$6", "$1:$5")),
    Fault("page-numbers", at: "'1 Visits'", (Part.visits, "&amp;P", "&amp;D")),
  ]
}
