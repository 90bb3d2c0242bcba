extension LintRule {
  static let numbersAreFinite = LintRule(
    "numbers-finite", .error,
    "A number is finite"
  ) { workbook in
    workbook.cells(.notFinite) { "'\($0.detail)' is no finite number" }
  }
}
