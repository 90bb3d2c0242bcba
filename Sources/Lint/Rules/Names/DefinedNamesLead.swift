import OpenXML

extension LintRule {
  static let definedNamesLead = LintRule(
    "defined-names-lead", .error,
    "Names of cells lead to cells that there are"
  ) { workbook in
    workbook.names.compactMap { name in
      let lost = name.references.first { !$0.isExternal && workbook.sheet(named: $0.sheet) == nil }
      if let lost {
        return Flaw(
          place: workbook.place(of: name),
          message: "'\(name.name)' refers to sheet '\(lost.sheet)', which there is not")
      }
      if name.isOfPrinting, !name.references.contains(where: { $0.cells != "#REF!" }) {
        return Flaw(
          place: workbook.place(of: name),
          message: "'\(name.name)' refers to no cells: '\(name.formula)'")
      }
      if let sheet = name.sheet, !workbook.sheets.indices.contains(sheet) {
        return Flaw(
          place: .workbook,
          message: "'\(name.name)' belongs to sheet \(sheet + 1), which there is not")
      }
      return nil
    }
  }
}
