import OpenXML

extension LintRule {
  static let linksAreSafe = LintRule(
    "links-safe", .error,
    "Links outside lead to the web or to a mailbox, never to a file or a program"
  ) { workbook in
    workbook.eachLink { sheet, link in
      guard let address = link.address, !LinkSyntax.isSafe(address) else { return nil }
      return Flaw(
        place: sheet.place(CellArea(link.cells)),
        message: "'\(address)' is no address on the web or of a mailbox")
    }
  }
}
