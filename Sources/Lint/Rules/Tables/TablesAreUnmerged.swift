import OpenXML

extension LintRule {
  static let tablesAreUnmerged = LintRule(
    "tables-unmerged", .error,
    "No cells of a table are merged"
  ) { workbook in
    workbook.sheets.flatMap { sheet in
      sheet.merges.compactMap(CellArea.init).filter { merge in
        sheet.tables.contains { $0.area?.overlaps(merge) == true }
      }
      .map { Flaw(place: sheet.place($0), message: "cells of a table are merged") }
    }
  }
}
