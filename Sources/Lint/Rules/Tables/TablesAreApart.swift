import OpenXML

extension LintRule {
  static let tablesAreApart = LintRule(
    "tables-apart", .error,
    "No cell is in two tables"
  ) { workbook in
    workbook.sheets.flatMap { sheet in
      sheet.tables.enumerated().compactMap { index, table in
        guard let area = table.area,
          let other = sheet.tables[..<index].first(where: { $0.area?.overlaps(area) == true })
        else { return nil }
        return Flaw(
          place: sheet.place(area),
          message: "table '\(table.displayName)' overlaps table '\(other.displayName)'")
      }
    }
  }
}
