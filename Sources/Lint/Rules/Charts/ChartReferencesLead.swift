extension LintRule {
  static let chartReferencesLead = LintRule(
    "chart-references", .error,
    "What a chart draws is there"
  ) { workbook in
    workbook.eachChart { sheet, object, chart in
      chart.references.compactMap { reference in
        let isWord = reference.role == .title || reference.role == .name
        if reference.cells == nil, isWord || workbook.isName(reference.formula) { return nil }
        let isThere = reference.cells?.allSatisfy {
          $0.isExternal || workbook.sheet(named: $0.sheet) != nil && $0.cells != "#REF!"
        }
        if isThere == true { return nil }
        return Flaw(
          place: sheet.place(object.corner),
          message: "there is nothing to draw at '\(reference.formula)'")
      }
    }
  }
}
