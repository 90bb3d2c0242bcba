extension LintRule {
  static let chartValuesAreKept = LintRule(
    "chart-values-kept", .advice,
    "A chart keeps the values that it draws, for readers that do not calculate"
  ) { workbook in
    workbook.eachChart { sheet, object, chart in
      let isBare = chart.references.contains { $0.role == .values && $0.kept == nil }
      return isBare
        ? [Flaw(place: sheet.place(object.corner), message: "the chart keeps no values")] : []
    }
  }
}
