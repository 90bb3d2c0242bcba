import OpenXML

extension LintRule {
  static let archiveIsWithinLimits = LintRule(
    "archive-limits", .error,
    "The archive asks no more of its reader than a workbook may"
  ) { workbook in
    let damages = workbook.damages(.limit)
    if !workbook.exceedsTexts { return damages }
    return damages + [Flaw(place: .workbook, message: "its texts are too many to be looked at")]
  }
}
