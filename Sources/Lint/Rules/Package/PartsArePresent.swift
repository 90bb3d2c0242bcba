extension LintRule {
  static let partsArePresent = LintRule(
    "parts-present", .error,
    "Whatever a part refers to is there"
  ) { workbook in
    var flaws = workbook.missing.map {
      Flaw(place: LintPlace(part: $0.source), message: "\($0.target) is missing")
    }
    if workbook.part == nil, workbook.damages.isEmpty {
      flaws.append(Flaw(place: .workbook, message: "it is no workbook: it names no main part"))
    }
    return flaws
  }
}
