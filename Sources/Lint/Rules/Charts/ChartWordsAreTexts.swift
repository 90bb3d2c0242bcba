extension LintRule {
  static let chartWordsAreTexts = LintRule(
    "chart-words", .error,
    "Titles and names in a chart are no formulas by mistake"
  ) { workbook in
    workbook.eachChart { sheet, object, chart in
      chart.references.filter { reference in
        (reference.role == .title || reference.role == .name) && reference.cells == nil
          && !reference.isLiteral
          && !workbook.isName(reference.formula)
      }
      .map { reference in
        Flaw(
          place: sheet.place(object.corner),
          message: "the \(reference.role.rawValue) became a formula: '\(reference.formula)'")
      }
    }
  }
}
