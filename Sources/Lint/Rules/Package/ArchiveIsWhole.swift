import OpenXML

extension LintRule {
  static let archiveIsWhole = LintRule(
    "archive-whole", .error,
    "The archive is whole, and each part is what was packed"
  ) { workbook in
    workbook.damages(.archive)
  }
}
