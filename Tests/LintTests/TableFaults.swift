/// Faults of tables, links and charts.
enum TableFaults {
  static let all = tables + cells + links + charts

  private static let tables = [
    Fault("table-names-valid", at: "'1 Visits'!A6:D9", (Part.table, "\"Table_1\"", "\"T1\"")),
    Fault("table-names-valid", at: "'1 Visits'!A6:D9", (Part.table, "\"Table_1\"", "\"A b\"")),
    Fault(
      "table-names-unique", at: "'1 Visits'!A6:D9", (Part.table, "\"Table_1\"", "\"NOTES_list\"")),
    Fault(
      "table-names-unique", at: "'1 Visits'!A6:D9",
      (Part.table, "id=\"2\" name=\"T", "id=\"1\" name=\"T")),
    Fault("table-ranges-valid", at: "'1 Visits'!A6:D6", (Part.table, "A6:D9", "A6:D6")),
    Fault("table-ranges-valid", at: "'1 Visits'", (Part.table, "A6:D9", "A6:D0")),
    Fault(
      "tables-apart", at: "'1 Visits'!D5:E6",
      adding: [
        (
          "xl/tables/table3.xml",
          """
          <table id="3" displayName="Other" ref="D5:E6"><tableColumns><tableColumn name="Remarks"/>\
          <tableColumn name="Year"/></tableColumns></table>
          """
        )
      ],
      (
        Part.visits, "<row r=\"6\"",
        "<row r=\"5\"><c r=\"D5\" t=\"s\"><v>11</v></c><c r=\"E5\" t=\"s\"><v>8</v></c></row>"
          + "<row r=\"6\""
      ),
      (
        Part.visitsRelationships, "</Relationships>",
        "<Relationship Id=\"rId4\" Type=\"x/table\" Target=\"/xl/tables/table3.xml\"/></Relationships>"
      )),
    Fault(
      "table-headers-unique", at: "'1 Visits'!D6", (Part.table, "Remarks", "YEAR"),
      (Part.texts, "Remarks", "YEAR")),
    Fault("table-headers-match", at: "'1 Visits'!D6", (Part.table, "Remarks", "Comments")),
    Fault(
      "table-filters-match", at: "'1 Visits'!A6:D9",
      (Part.table, "<tableColumns", "<autoFilter ref=\"A6:D8\"/><tableColumns")),
    Fault(
      "table-filters-match", at: "'1 Visits'!A6:D9",
      (Part.visits, "</sheetData>", "</sheetData><autoFilter ref=\"A6:B9\"/>")),
  ]

  private static let cells = [
    Fault(
      "tables-unmerged", at: "'1 Visits'!A8:B8", (Part.visits, "</sheetData>", merging("A8:B8"))),
    Fault(
      "merges-apart", at: "'1 Visits'!G2:H3",
      (Part.visits, "</sheetData>", merging("F1:G2", "G2:H3"))),
    Fault("merges-apart", at: "'1 Visits'", (Part.visits, "</sheetData>", merging("F1:XFE1"))),
    Fault(
      "figures-marked", at: "'1 Visits'!C8",
      (Part.visits, "<c r=\"C8\" s=\"3\"><v>37.5</v></c>", "")),
    Fault(
      "figures-marked", at: "'1 Visits'!C8",
      (Part.visits, "<c r=\"C8\" s=\"3\"><v>37.5</v></c>", "<c r=\"C8\" s=\"3\"/>")),
    Fault(
      "figures-are-numbers", at: "'1 Visits'!B7",
      (
        Part.visits, "<c r=\"B7\" s=\"2\"><v>1815</v></c>",
        "<c r=\"B7\" s=\"2\" t=\"inlineStr\"><is><t>1,815</t></is></c>"
      )),
  ]

  private static let links = [
    Fault(
      "links-safe", at: "'1 Visits'!A4",
      (Part.visitsRelationships, "https://example.org/", "javascript:alert(1)")),
    Fault(
      "links-safe", at: "'1 Visits'!A4",
      (Part.visitsRelationships, "https://example.org/", "file:///etc/passwd")),
    Fault("links-lead", at: "'1 Visits'!A3", (Part.visits, "'Notes'!A1", "'Gone'!A1")),
  ]

  private static let charts = [
    Fault(
      "chart-words", at: "'1 Visits'!A11",
      (
        Part.chart, "<c:tx><c:v>Share</c:v></c:tx>",
        "<c:tx><c:strRef><c:f>Share of visits</c:f></c:strRef></c:tx>"
      )),
    Fault(
      "chart-references", at: "'1 Visits'!A11",
      (Part.chart, "'1 Visits'!$C$7:$C$9", "'Gone'!$C$7:$C$9")),
    Fault(
      "nothing-under-charts", at: "'1 Visits'!A8", (Part.drawing, "twoCellAnchor", "oneCellAnchor"),
      (
        Part.drawing,
        "<xdr:to><xdr:col>3</xdr:col><xdr:colOff>314325</xdr:colOff><xdr:row>20</xdr:row>"
          + "<xdr:rowOff>0</xdr:rowOff></xdr:to>",
        "<xdr:ext cx=\"5400000\" cy=\"2700000\"/>"
      ), (Part.drawing, "<xdr:row>10</xdr:row>", "<xdr:row>7</xdr:row>")),
    Fault(
      "nothing-under-charts", at: "'1 Visits'!A8",
      (Part.drawing, "<xdr:row>10</xdr:row>", "<xdr:row>7</xdr:row>")),
  ]

  private static func merging(_ cells: String...) -> String {
    "</sheetData><mergeCells>"
      + cells.map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells>"
  }
}
