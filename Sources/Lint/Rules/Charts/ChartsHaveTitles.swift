extension LintRule {
  static let chartsHaveTitles = LintRule(
    "chart-titles", .advice,
    "A chart has a title"
  ) { workbook in
    workbook.eachChart { sheet, object, chart in
      guard chart.title == .none else { return [] }
      return [Flaw(place: sheet.place(object.corner), message: "the chart has no title")]
    }
  }
}
