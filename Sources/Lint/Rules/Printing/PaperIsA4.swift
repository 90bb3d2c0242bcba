extension LintRule {
  static let paperIsA4 = LintRule(
    "paper-a4", .advice,
    "Sheets are printed on A4"
  ) { workbook in
    workbook.printedSheets.filter { $0.print.paperSize != 9 }
      .map { Flaw(place: $0.place, message: "the paper is not set to A4") }
  }
}
