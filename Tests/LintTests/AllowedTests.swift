import Testing

@testable import Lint

/// What other programs write otherwise, and Excel reads as well, is let pass.
@Suite struct AllowedTests {
  static let changes = [
    Fault(
      "a text in quotation marks as the name of a series", at: "",
      (
        Part.chart, "<c:tx><c:v>Share</c:v></c:tx>",
        "<c:tx><c:strRef><c:f>\"Share\"</c:f></c:strRef></c:tx>"
      )),
    Fault(
      "an escape that keeps a text as it is", at: "",
      (Part.texts, "Table 1: visits", "Table_x005F_x0041_")),
    Fault(
      "cells without their places", at: "", (Part.visits, "<c r=\"A2\" t", "<c t"),
      (Part.visits, "<c r=\"B7\" s", "<c s"), (Part.visits, "<c r=\"C7\" s", "<c s")),
    Fault(
      "a text of its own with runs and readings", at: "",
      (
        Part.visits, "<c r=\"A1\" t=\"s\"><v>5</v></c>",
        """
        <c r="A1" t="inlineStr"><is><r><t>Table </t></r><r><t>1</t></r><rPh sb="0" eb="1"><t>\
        [z]</t></rPh></is></c>
        """
      )),
    Fault(
      "a number as text that is meant", at: "",
      (Part.texts, "A visit is one delegation at one place", "12"),
      (
        Part.notes, "<tableParts",
        "<ignoredErrors><ignoredError sqref=\"B4\" numberStoredAsText=\"1\"/></ignoredErrors>"
          + "<tableParts"
      )),
    Fault(
      "merged cells beside a table", at: "",
      (
        Part.visits, "</sheetData>",
        "</sheetData><mergeCells><mergeCell ref=\"F6:G9\"/></mergeCells>"
      )
    ),
    Fault(
      "a break in a header, escaped in one place", at: "",
      (Part.table, "Remarks", "Rem_x000a_arks"),
      (Part.texts, "Remarks", "Rem\narks")),
  ]

  @Test(arguments: changes)
  func `what Excel reads well is let pass`(change: Fault) throws {
    #expect(try change.findings().map { $0.line(path: "") } == [])
  }
}
