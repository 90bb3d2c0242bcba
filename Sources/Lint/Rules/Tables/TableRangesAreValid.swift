import OpenXML

extension LintRule {
  static let tableRangesAreValid = LintRule(
    "table-ranges-valid", .error,
    "A table has a header and a row at least, and a header for each column"
  ) { workbook in
    workbook.eachTable { sheet, table in
      guard let area = table.area else {
        return Flaw(
          place: LintPlace(sheet: sheet.name, part: table.part),
          message: "table '\(table.displayName)' covers no cells: '\(table.reference)'")
      }
      let place = sheet.place(area)
      if table.bodyRows.isEmpty { return Flaw(place: place, message: "the table has no row") }
      if table.headers.count == area.columns.count { return nil }
      return Flaw(
        place: place,
        message: "the table has \(area.columns.count) columns and \(table.headers.count) headers")
    }
  }
}
