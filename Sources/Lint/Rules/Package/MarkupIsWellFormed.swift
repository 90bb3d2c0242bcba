import OpenXML

extension LintRule {
  static let markupIsWellFormed = LintRule(
    "markup-well-formed", .error,
    "The markup of each part is well formed to its end"
  ) { workbook in
    workbook.damages(.markup)
  }
}
