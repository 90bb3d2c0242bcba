import OpenXML

extension LintRule {
  static let tableFiltersMatch = LintRule(
    "table-filters-match", .error,
    "The filter of a table covers the table, and no other filter does"
  ) { workbook in
    workbook.sheets.flatMap { sheet in
      sheet.tables.compactMap { table in
        guard let area = table.area else { return nil }
        let rows =
          area.rows
          .lowerBound...max(
            area.rows.lowerBound, area.rows.upperBound - table.totalsRows)
        let place = sheet.place(area)
        if let filter = table.filter,
          CellArea(filter) != CellArea(rows: rows, columns: area.columns)
        {
          return Flaw(place: place, message: "the filter of the table covers '\(filter)'")
        }
        guard let filter = sheet.filter.flatMap(CellArea.init), filter.overlaps(area) else {
          return nil
        }
        return Flaw(
          place: place, message: "the filter of the sheet, \(filter.name), covers a table")
      }
    }
  }
}
