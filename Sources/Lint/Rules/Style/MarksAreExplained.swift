extension LintRule {
  static let marksAreExplained = LintRule(
    "marks-explained", .advice,
    "The sheet explains each mark that stands among its figures"
  ) { workbook in
    workbook.eachColumn { sheet, table, column, index -> [Flaw] in
      guard index > 0, column.numbers > 0 || column.words == 0 else { return [] }
      return column.marks.sorted { $0.value < $1.value }.filter { mark, _ in
        (column.numbers > 0 || Mark.isBracketed(mark))
          && !sheet.cells.explains(mark)
      }
      .map { mark, row in
        Flaw(
          place: sheet.place(table.cell(row: row, column: index)),
          message: "the mark '\(mark)' is not explained above the table")
      }
    }
  }
}
