extension LintRule {
  static let figuresStandInTables = LintRule(
    "figures-in-tables", .advice,
    "Figures stand in a table that Excel knows as one"
  ) { workbook in
    workbook.sheets.filter { $0.tables.isEmpty && $0.cells.numbersOutside > 20 }
      .map { sheet in
        Flaw(
          place: sheet.place,
          message: "\(sheet.cells.numbersOutside) numbers stand on a sheet without a table")
      }
  }
}
