extension LintRule {
  static let figuresAreNumbers = LintRule(
    "figures-are-numbers", .error,
    "No number is a text in a column of numbers, where no sum would count it"
  ) { workbook in
    workbook.eachColumn { sheet, table, column, index in
      guard column.isOfFigures, let texts = column.numbersAsText else { return nil }
      return Flaw(
        place: sheet.place(table.cell(row: texts.first, column: index)),
        message: "a number is a text among numbers"
          + (texts.count > 1 ? ", as are \(texts.count - 1) more in the column" : ""))
    }
  }
}
