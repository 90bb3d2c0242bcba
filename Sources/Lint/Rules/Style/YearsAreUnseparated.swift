extension LintRule {
  static let yearsAreUnseparated = LintRule(
    "years-unseparated", .advice,
    "Years have no thousands separators"
  ) { workbook in
    workbook.eachColumn { sheet, table, column, index in
      guard column.numbers > 0, column.isOfYears, let row = column.firstSeparated,
        HeaderWords.isOfYears(table.headers[index])
      else { return nil }
      return Flaw(
        place: sheet.place(table.cell(row: row, column: index)),
        message: "a year has a thousands separator")
    }
  }
}
