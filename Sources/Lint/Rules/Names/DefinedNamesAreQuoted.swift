import OpenXML

extension LintRule {
  static let definedNamesAreQuoted = LintRule(
    "defined-names-quoted", .error,
    "Names of sheets that are no plain words stand in quotes in print titles and areas"
  ) { workbook in
    workbook.names.flatMap { name in
      name.references.filter {
        !$0.isQuoted && !$0.isExternal && SheetReference.needsQuotes($0.sheet)
      }
      .prefix(1).map { reference in
        Flaw(
          place: workbook.place(of: name),
          message: "'\(reference.sheet)' needs quotes in '\(name.name)'")
      }
    }
  }
}
