/// Faults of the archive, of its parts and of the names in a workbook.
enum PackageFaults {
  static let all = parts + names

  private static let parts = [
    Fault("markup-well-formed", at: Part.styles, (Part.styles, "</fonts>", "</font>")),
    Fault("text-encoding", at: Part.app, (Part.app, "Microsoft", "Micro" + Fault.brokenByte)),
    Fault("text-encoding", at: Part.texts, (Part.texts, "Remarks", "R" + Fault.brokenByte)),
    Fault(
      "no-document-type", at: Part.theme,
      (Part.theme, "<a:theme ", "<!DOCTYPE x [<!ENTITY a \"b\">]><a:theme ")),
    Fault("part-names", at: "../evil.xml", adding: [("../evil.xml", "<a/>")]),
    Fault("part-names", at: "XL/Styles.xml", adding: [("XL/Styles.xml", "<a/>")]),
    Fault("content-types", at: "xl/media/image1.png", adding: [("xl/media/image1.png", "none")]),
    Fault(
      "parts-present", at: Part.relationships,
      (Part.relationships, "theme/theme1.xml", "theme/theme9.xml")),
    Fault(
      "parts-present", at: Part.visits,
      (Part.visits, "drawing r:id=\"rId2\"", "drawing r:id=\"rId9\"")),
    Fault(
      "parts-present", at: Part.workbook,
      (Part.workbook, "sheetId=\"2\" r:id=\"rId2\"", "sheetId=\"2\" r:id=\"rId99\"")),
  ]

  private static let names = [
    Fault(
      "sheet-names-valid", at: "'history'", (Part.workbook, "name=\"Notes\"", "name=\"history\""),
      (Part.workbook, ">Notes!", ">history!"), (Part.visits, "'Notes'!A1", "'history'!A1")),
    Fault(
      "sheet-names-valid", at: "'A name of more than 31 characters'",
      (Part.workbook, "name=\"Notes\"", "name=\"A name of more than 31 characters\""),
      (Part.workbook, ">Notes!", ">'A name of more than 31 characters'!"),
      (Part.visits, "'Notes'!A1", "'A name of more than 31 characters'!A1")),
    Fault(
      "sheet-names-unique", at: "'NOTES'", (Part.workbook, "1 Visits", "NOTES"),
      (Part.chart, "1 Visits", "NOTES")),
    Fault(
      "sheet-visible", at: "", (Part.workbook, "<sheet name", "<sheet state=\"hidden\" name")),
    Fault(
      "defined-names-valid", at: "", (Part.workbook, "</definedNames>", naming("R1C1"))),
    Fault(
      "defined-names-unique", at: "",
      (Part.workbook, "</definedNames>", naming("Area", "AREA"))),
    Fault(
      "defined-names-quoted", at: "'1 Visits'",
      (Part.workbook, ">'1 Visits'!$6", ">1 Visits!$6")),
    Fault("defined-names-lead", at: "'Notes'", (Part.workbook, ">Notes!$3", ">Gone!$3")),
    Fault("defined-names-lead", at: "'Notes'", (Part.workbook, ">Notes!$3:$3", ">#REF!")),
    Fault(
      "notes-there", at: "'1 Visits'!B6", (Part.table, "[note 1]", "[note 2]"),
      (Part.texts, "(visits) [note 1]", "(visits) [note 2]")),
  ]

  private static func naming(_ names: String...) -> String {
    names.map { "<definedName name=\"\($0)\">Notes!$A$1</definedName>" }.joined()
      + "</definedNames>"
  }
}
