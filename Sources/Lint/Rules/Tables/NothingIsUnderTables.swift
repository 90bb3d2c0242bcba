extension LintRule {
  static let nothingIsUnderTables = LintRule(
    "nothing-under-tables", .advice,
    "Nothing stands under a table but its charts"
  ) { workbook in
    workbook.eachFirstCell(.underTable) { _, count in
      count > 1 ? "\(count) cells stand under the table" : "a cell stands under the table"
    }
  }
}
