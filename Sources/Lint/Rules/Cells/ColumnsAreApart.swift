import OpenXML

extension LintRule {
  static let columnsAreApart = LintRule(
    "columns-apart", .error,
    "The width of a column is set once, and in order"
  ) { workbook in
    workbook.sheets.flatMap { sheet in
      var end = 0
      return sheet.columns.compactMap { columns -> Flaw? in
        guard let first = columns.first, let last = columns.last, first > 0, first <= last,
          last <= CellPlace.columnLimit
        else { return Flaw(place: sheet.place, message: "a width is set for no columns") }
        defer { end = max(end, last) }
        if first > end { return nil }
        return Flaw(
          place: sheet.place,
          message: "the width of column \(CellPlace.columnName(first - 1)) is set twice or too late"
        )
      }
    }
  }
}
