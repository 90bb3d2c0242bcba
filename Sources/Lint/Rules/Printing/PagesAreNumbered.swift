extension LintRule {
  static let pagesAreNumbered = LintRule(
    "page-numbers", .advice,
    "The footer holds the number of the page"
  ) { workbook in
    workbook.printedSheets.filter { sheet in
      !zip(sheet.print.footer.utf8, sheet.print.footer.utf8.dropFirst())
        .contains { $0 == (UInt8(ascii: "&"), UInt8(ascii: "P")) }
    }
    .map { Flaw(place: $0.place, message: "the footer has no page number") }
  }
}
