import OpenXML

extension LintRule {
  static let titlesStandFirst = LintRule(
    "title-first", .advice,
    "A sheet begins with its title, in A1"
  ) { workbook in
    workbook.printedSheets.filter { $0.cells.title == nil && $0.isWhole }
      .map { Flaw(place: $0.place(CellPlace(row: 0, column: 0)), message: "there is no title") }
  }
}
