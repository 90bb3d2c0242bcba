import OpenXML

extension LintRule {
  static let sheetsLeadBack = LintRule(
    "sheets-lead-back", .advice,
    "Each sheet links back to the one that lists them"
  ) { workbook in
    guard let contents = workbook.contents else { return [] }
    let name = NameFolding.folded(contents.name)
    return workbook.sheets.filter { sheet in
      sheet.visibility == .visible && sheet.name != contents.name && sheet.hasCells
        && !sheet.targets.contains(name)
    }
    .map { Flaw(place: $0.place, message: "no link leads back to sheet '\(contents.name)'") }
  }
}
