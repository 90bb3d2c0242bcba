extension LintRule {
  static let escapesAreMeant = LintRule(
    "escapes-meant", .error,
    "What looks like an escape in a text is none that Excel would replace"
  ) { workbook in
    workbook.cells(.needlessEscape) { cell in
      "Excel shows '\(EscapedText.decoded(cell.detail))' for '\(cell.detail)'"
    }
  }
}
