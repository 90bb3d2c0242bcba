extension LintRule {
  static let cellTextsAreKnown = LintRule(
    "cell-texts", .error,
    "Each shared text that a cell names is there"
  ) { workbook in
    workbook.cells(.unknownText) { "there is no shared text '\($0.detail)'" }
  }
}
