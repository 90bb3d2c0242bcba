import OpenXML

extension LintRule {
  static let sheetNamesAreValid = LintRule(
    "sheet-names-valid", .error,
    "Sheets have names that Excel allows: up to 31 characters, none of []:*?/\\, not History"
  ) { workbook in
    workbook.sheets.compactMap { sheet in
      sheetNameComplaint(sheet.name).map { Flaw(place: sheet.place, message: $0) }
    }
  }
}

private func sheetNameComplaint(_ name: String) -> String? {
  if name.isEmpty { return "a sheet has no name" }
  let units = name.utf16.count
  if units > 31 { return "a name of \(units) characters exceeds Excel's limit of 31" }
  if let sign = name.first(where: { #"[]:*?/\"#.contains($0) }) {
    return "the name holds '\(sign)', which Excel does not allow"
  }
  if name.hasPrefix("'") || name.hasSuffix("'") {
    return "the name begins or ends with an apostrophe"
  }
  if NameFolding.folded(name) == "history" { return "Excel keeps the name for itself" }
  return nil
}
