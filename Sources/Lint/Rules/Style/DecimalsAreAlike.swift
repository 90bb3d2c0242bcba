extension LintRule {
  static let decimalsAreAlike = LintRule(
    "decimals-alike", .advice,
    "The numbers of a column have the same number of decimals"
  ) { workbook in
    workbook.eachColumn { sheet, table, column, index in
      guard let shape = column.shape, let (row, other) = column.otherShape else { return nil }
      let isDecimals = shape.isDate == other.isDate && shape.isPercentage == other.isPercentage
      return Flaw(
        place: sheet.place(table.cell(row: row, column: index)),
        message: isDecimals
          ? "numbers of a column have decimals in different number: \(shape.decimals), \(other.decimals)"
          : "numbers of two kinds stand in a column")
    }
  }
}
