import OpenXML

extension LintRule {
  static let mergesAreApart = LintRule(
    "merges-apart", .error,
    "Merged cells are cells, and no cell is merged twice"
  ) { workbook in
    workbook.sheets.flatMap { sheet -> [Flaw] in
      var flaws: [Flaw] = []
      var areas: [CellArea] = []
      for merge in sheet.merges {
        guard let area = CellArea(merge) else {
          flaws.append(Flaw(place: sheet.place, message: "'\(merge)' are no cells to merge"))
          continue
        }
        areas.append(area)
      }
      areas.sort { $0.first < $1.first }
      // Of areas in their order, one overlaps another only while that has rows left.
      var open: [CellArea] = []
      for area in areas {
        open.removeAll { $0.rows.upperBound < area.rows.lowerBound }
        if let other = open.first(where: { $0.overlaps(area) }) {
          flaws.append(
            Flaw(place: sheet.place(area), message: "merged cells overlap those of \(other.name)"))
        }
        open.append(area)
      }
      return flaws
    }
  }
}
