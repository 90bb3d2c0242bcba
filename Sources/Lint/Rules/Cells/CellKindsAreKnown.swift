extension LintRule {
  static let cellKindsAreKnown = LintRule(
    "cell-kinds", .error,
    "Each cell is of a kind that Excel knows, with a value of that kind"
  ) { workbook in
    workbook.cells(.unknownKind) { _ in "the cell is of no kind that Excel knows" }
      + workbook.cells(.wrongBoolean) { "'\($0.detail)' is neither true nor false" }
  }
}
