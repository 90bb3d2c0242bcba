extension LintRule {
  static let cellsHaveNoErrors = LintRule(
    "no-error-values", .advice,
    "No cell shows an error"
  ) { workbook in
    workbook.cells(.errorValue) { "the cell shows \($0.detail)" }
  }
}
