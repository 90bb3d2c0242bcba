extension LintRule {
  static let explainedMarksOccur = LintRule(
    "marks-occur", .advice,
    "Each mark that a sheet explains stands in one of its cells"
  ) { workbook in
    workbook.sheets.flatMap { sheet in
      sheet.cells.explained.filter { sheet.cells.marks[$0.key] == nil }
        .sorted { $0.key < $1.key }
        .map { mark, place in
          Flaw(place: sheet.place(place), message: "the mark '\(mark)' is explained and not used")
        }
    }
  }
}
