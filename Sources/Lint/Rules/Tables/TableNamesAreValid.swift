import OpenXML

extension LintRule {
  static let tableNamesAreValid = LintRule(
    "table-names-valid", .error,
    "Tables have names that are words and no cells"
  ) { workbook in
    workbook.eachTable { sheet, table in
      guard let reason = NameSyntax.complaint(table.displayName) else { return nil }
      return Flaw(
        place: sheet.place(table.area), message: "table '\(table.displayName)': \(reason)")
    }
  }
}
