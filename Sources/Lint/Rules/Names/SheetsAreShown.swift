import OpenXML

extension LintRule {
  static let sheetsAreShown = LintRule(
    "sheets-shown", .advice,
    "No sheet is hidden"
  ) { workbook in
    workbook.sheets.filter { $0.visibility != .visible }
      .map { Flaw(place: $0.place, message: "the sheet is hidden") }
  }
}
