import OpenXML

extension LintRule {
  static let numbersAreNoTexts = LintRule(
    "numbers-as-text", .advice,
    "Numbers are no texts, which Excel would mark with a green corner"
  ) { workbook in
    workbook.eachColumn { sheet, table, column, index in
      guard !column.isOfFigures, let texts = column.numbersAsText else { return nil }
      let first = table.cell(row: texts.first, column: index)
      // Whoever tells Excel to let them be has meant them.
      if sheet.numbersAsText.contains(where: { $0.contains(row: first.row, column: first.column) })
      {
        return nil
      }
      return Flaw(
        place: sheet.place(first),
        message: "a number is a text"
          + (texts.count > 1 ? ", as are \(texts.count - 1) more in the column" : ""))
    }
  }
}
