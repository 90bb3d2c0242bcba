import OpenXML

extension LintRule {
  static let someSheetIsVisible = LintRule(
    "sheet-visible", .error,
    "At least one sheet can be seen"
  ) { workbook in
    let isHidden = workbook.part != nil && !workbook.sheets.contains { $0.visibility == .visible }
    return isHidden && workbook.damages.isEmpty
      ? [Flaw(place: .workbook, message: "no sheet can be seen")] : []
  }
}
