extension LintRule {
  static let resultsAreKept = LintRule(
    "results-kept", .advice,
    "A formula comes with its result, for readers that do not calculate"
  ) { workbook in
    workbook.cells(.withoutResult) { _ in "the formula has no result" }
  }
}
