extension LintRule {
  static let datesExist = LintRule(
    "dates-exist", .error,
    "A date is a day that there is, from 1900 to 9999"
  ) { workbook in
    workbook.cells(.impossibleDate) { "\($0.detail) is no day in Excel's calendar" }
  }
}
