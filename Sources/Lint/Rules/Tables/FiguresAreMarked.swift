extension LintRule {
  static let figuresAreMarked = LintRule(
    "figures-marked", .error,
    "Where a column of figures has none, a mark says why, or the legend what a blank means"
  ) { workbook in
    workbook.eachColumn { sheet, table, column, header in
      guard column.isOfFigures, column.blanks > 0, !sheet.cells.explainsBlanks else { return nil }
      return Flaw(
        place: sheet.place(table.cell(row: column.firstBlank, column: header)),
        message: "a figure is missing without a mark"
          + (column.blanks > 1 ? ", as are \(column.blanks - 1) more in the column" : ""))
    }
  }
}
