import OpenXML

extension LintRule {
  static let sheetNamesAreUnique = LintRule(
    "sheet-names-unique", .error,
    "No two sheets have names that differ in nothing but case"
  ) { workbook in
    var names: [String: String] = [:]
    return workbook.sheets.compactMap { sheet in
      guard let first = names.updateValue(sheet.name, forKey: NameFolding.folded(sheet.name)) else {
        return nil
      }
      return Flaw(place: sheet.place, message: "the name differs from '\(first)' in case at most")
    }
  }
}
