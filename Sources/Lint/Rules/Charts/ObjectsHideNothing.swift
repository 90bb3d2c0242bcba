extension LintRule {
  static let objectsHideNothing = LintRule(
    "nothing-under-charts", .error,
    "No chart or picture covers a cell that holds something"
  ) { workbook in
    workbook.eachFirstCell(.underChart) { _, count in
      count > 1 ? "a chart or picture covers \(count) cells" : "a chart or picture covers the cell"
    }
  }
}
