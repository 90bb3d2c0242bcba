extension LintRule {
  static let figuresFitColumns = LintRule(
    "figures-fit-columns", .error,
    "Columns are wide enough for their numbers, which show as #### otherwise"
  ) { workbook in
    workbook.cells(.tooNarrow) { "the column is too narrow for \($0.detail)" }
  }
}
