/// Faults of single cells and of columns.
enum CellFaults {
  static let all = [
    Fault(
      "cells-in-order", at: "'1 Visits'!A2",
      (
        Part.visits, "<c r=\"A2\" t=\"s\"><v>6</v></c>",
        "<c r=\"B2\" t=\"s\"><v>6</v></c><c r=\"A2\" t=\"s\"><v>6</v></c>"
      )),
    Fault("cells-in-order", at: "'1 Visits'!A1", (Part.visits, "<row r=\"2\"", "<row r=\"1\"")),
    Fault("cell-kinds", at: "'1 Visits'!A2", (Part.visits, "r=\"A2\" t=\"s\"", "r=\"A2\" t=\"x\"")),
    Fault("cell-kinds", at: "'1 Visits'!A2", (Part.visits, "r=\"A2\" t=\"s\"", "r=\"A2\" t=\"b\"")),
    Fault(
      "cell-styles", at: "'1 Visits'!A7", (Part.visits, "r=\"A7\" s=\"1\"", "r=\"A7\" s=\"4\"")),
    Fault("cell-texts", at: "'1 Visits'!A2", (Part.visits, "<v>6</v>", "<v>13</v>")),
    Fault("cell-texts", at: "'1 Visits'!A2", (Part.visits, "<v>6</v>", "<v>-1</v>")),
    Fault("numbers-finite", at: "'1 Visits'!B7", (Part.visits, "<v>1815</v>", "<v>NaN</v>")),
    Fault("numbers-finite", at: "'1 Visits'!C9", (Part.visits, "<v>50</v>", "<v>INF</v>")),
    Fault("numbers-finite", at: "'1 Visits'!C9", (Part.visits, "<v>50</v>", "<v>1234,5</v>")),
    Fault("numbers-finite", at: "'1 Visits'!C9", (Part.visits, "<v>50</v>", "<v>1e999</v>")),
    Fault(
      "texts-fit", at: "'1 Visits'!A1",
      (Part.texts, "Table 1: visits", String(repeating: "a", count: 32_768))),
    Fault(
      "texts-fit", at: "'1 Visits'!A1",
      (Part.texts, "Table 1: visits", String(repeating: "😀", count: 16_384))),
    Fault("escapes-meant", at: "'1 Visits'!A1", (Part.texts, "Table 1: visits", "Table_x0041_")),
    Fault(
      "dates-exist", at: "'1 Visits'!A7",
      (Part.styles, "formatCode=\"0\"", "formatCode=\"yyyy-mm-dd\""),
      (Part.visits, "<v>2015</v>", "<v>-1</v>")),
    Fault(
      "dates-exist", at: "'1 Visits'!A7",
      (Part.styles, "formatCode=\"0\"", "formatCode=\"yyyy-mm-dd\""),
      (Part.visits, "<v>2015</v>", "<v>60</v>")),
    Fault(
      "dates-exist", at: "'1 Visits'!A7",
      (Part.styles, "formatCode=\"0\"", "formatCode=\"yyyy-mm-dd\""),
      (Part.visits, "<v>2015</v>", "<v>2958466</v>")),
    Fault(
      "figures-fit-columns", at: "'1 Visits'!B7",
      (Part.visits, "max=\"2\" width=\"12.7109375\"", "max=\"2\" width=\"3\"")),
    Fault("columns-apart", at: "'1 Visits'", (Part.visits, "<col min=\"2\"", "<col min=\"1\"")),
    Fault("columns-apart", at: "'1 Visits'", (Part.visits, "max=\"4\"", "max=\"16385\"")),
    Fault(
      "choices-fit", at: "'1 Visits'!F1",
      (
        Part.visits, "</sheetData>",
        """
        </sheetData><dataValidations><dataValidation type="list" sqref="F1"><formula1>\
        "\(String(repeating: "a", count: 256))"</formula1></dataValidation></dataValidations>
        """
      )),
  ]
}
