extension LintRule {
  static let cellStylesAreKnown = LintRule(
    "cell-styles", .error,
    "Each style that a cell names is there"
  ) { workbook in
    workbook.cells(.unknownStyle) { "there is no style \($0.detail)" }
  }
}
