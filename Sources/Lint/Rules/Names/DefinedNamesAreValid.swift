import OpenXML

extension LintRule {
  static let definedNamesAreValid = LintRule(
    "defined-names-valid", .error,
    "Names of cells are words that Excel does not read as a cell"
  ) { workbook in
    workbook.names.compactMap { name in
      NameSyntax.complaint(name.name).map {
        Flaw(place: .workbook, message: "name '\(name.name)': \($0)")
      }
    }
  }
}
