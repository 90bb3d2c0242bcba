extension LintRule {
  static let pagesAreAsWideAsSheets = LintRule(
    "page-width", .advice,
    "A sheet is one page wide"
  ) { workbook in
    workbook.printedSheets.filter { !$0.print.fitsToPage || $0.print.pagesWide != 1 }
      .map { Flaw(place: $0.place, message: "the sheet is not fitted to one page in width") }
  }
}
