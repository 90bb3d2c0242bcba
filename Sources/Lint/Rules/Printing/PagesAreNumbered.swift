extension LintRule {
  static let pagesAreNumbered = LintRule(
    "page-numbers", .advice,
    "The footer holds the number of the page"
  ) { workbook in
    workbook.printedSheets.filter { !$0.print.footer.contains("&P") }
      .map { Flaw(place: $0.place, message: "the footer has no page number") }
  }
}
