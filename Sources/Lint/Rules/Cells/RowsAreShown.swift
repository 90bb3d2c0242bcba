import OpenXML

extension LintRule {
  static let rowsAreShown = LintRule(
    "rows-shown", .advice,
    "No row and no column is hidden"
  ) { workbook in
    workbook.sheets.flatMap { sheet in
      var flaws: [Flaw] = []
      if let row = sheet.hiddenRows.first {
        flaws.append(Flaw(place: sheet.place, message: "row \(row + 1) is hidden"))
      }
      if let column = sheet.columns.first(where: \.isHidden)?.first, column > 0 {
        let name = CellPlace.columnName(column - 1)
        flaws.append(Flaw(place: sheet.place, message: "column \(name) is hidden"))
      }
      return flaws
    }
  }
}
