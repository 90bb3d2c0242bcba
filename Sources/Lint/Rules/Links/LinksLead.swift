import OpenXML

extension LintRule {
  static let linksLead = LintRule(
    "links-lead", .error,
    "Links within the workbook lead to cells that there are"
  ) { workbook in
    workbook.eachLink { sheet, link in
      guard link.address == nil, let location = link.location, !workbook.isPlace(link) else {
        return nil
      }
      return Flaw(
        place: sheet.place(CellArea(link.cells)), message: "the link to '\(location)' leads nowhere"
      )
    }
  }
}
