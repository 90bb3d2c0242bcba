import OpenXML

extension LintRule {
  static let headersAreRepeated = LintRule(
    "print-titles", .advice,
    "The header of a table stands on each of its pages"
  ) { workbook in
    workbook.sheets.enumerated().compactMap { index, sheet in
      guard let table = sheet.tables.last, let header = table.area?.rows.lowerBound,
        sheet.tables.count == 1, !workbook.isRepeated(row: header, onSheet: index)
      else { return nil }
      return Flaw(
        place: sheet.place, message: "row \(header + 1) with the headers is not repeated in print")
    }
  }
}
