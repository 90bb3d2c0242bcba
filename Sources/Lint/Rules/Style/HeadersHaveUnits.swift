import OpenXML

extension LintRule {
  static let headersHaveUnits = LintRule(
    "headers-with-units", .advice,
    "The header of a column of figures names their unit in round brackets"
  ) { workbook in
    workbook.eachColumn { sheet, table, column, index in
      let header = table.headers[index]
      guard column.isOfFigures, index > 0, !HeaderWords.hasUnit(header),
        !HeaderWords.isOfOrdinals(header), let row = table.area?.rows.lowerBound,
        column.shape?.isDate != true
      else { return nil }
      return Flaw(
        place: sheet.place(table.cell(row: row, column: index)),
        message: "the header '\(header)' names no unit")
    }
  }
}
