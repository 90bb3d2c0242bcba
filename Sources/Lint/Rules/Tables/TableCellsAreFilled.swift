import OpenXML

extension LintRule {
  static let tableCellsAreFilled = LintRule(
    "table-cells-filled", .advice,
    "No cell of a table is blank, but for remarks in its last column, or where the legend says why"
  ) { workbook in
    workbook.eachColumn { sheet, table, column, index in
      let isLast = index == table.columns.count - 1
      guard !column.isOfFigures, column.blanks > 0, !isLast, !sheet.cells.explainsBlanks
      else { return nil }
      return Flaw(
        place: sheet.place(table.cell(row: column.firstBlank, column: index)),
        message: "a cell of a table is blank"
          + (column.blanks > 1 ? ", as are \(column.blanks - 1) more in the column" : ""))
    }
  }
}
