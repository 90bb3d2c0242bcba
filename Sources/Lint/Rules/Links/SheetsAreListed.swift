import OpenXML

extension LintRule {
  static let sheetsAreListed = LintRule(
    "sheets-listed", .advice,
    "In a workbook of more than three sheets one lists all others, each with a link"
  ) { workbook in
    guard let contents = workbook.contents else { return [] }
    return workbook.sheets.filter { sheet in
      sheet.visibility == .visible && sheet.name != contents.name
        && !contents.targets.contains(NameFolding.folded(sheet.name))
    }
    .map { Flaw(place: $0.place, message: "no link on sheet '\(contents.name)' leads here") }
  }
}
