extension LintRule {
  static let axesHaveTitles = LintRule(
    "chart-axis-titles", .advice,
    "The axes of a chart have titles"
  ) { workbook in
    workbook.eachChart { sheet, object, chart in
      let bare = chart.axes.filter { !$0.isDeleted && $0.title == .none }
      guard chart.hasAxes, !bare.isEmpty else { return [] }
      let message = bare.count > 1 ? "\(bare.count) axes have no title" : "an axis has no title"
      return [Flaw(place: sheet.place(object.corner), message: message)]
    }
  }
}
