extension LintRule {
  static let textsFitCells = LintRule(
    "texts-fit", .error,
    "A text has at most 32,767 characters"
  ) { workbook in
    workbook.cells(.tooLong) {
      "a text of \($0.detail) UTF-16 units exceeds Excel's limit of 32,767"
    }
  }
}
