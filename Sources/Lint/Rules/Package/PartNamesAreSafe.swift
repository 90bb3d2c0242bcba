import OpenXML

extension LintRule {
  static let partNamesAreSafe = LintRule(
    "part-names", .error,
    "Parts have names of their own, within the package"
  ) { workbook in
    var names: Set<String> = []
    return workbook.parts.compactMap { part in
      let place = LintPlace(part: part)
      if !PartName.isSafe(part) { return Flaw(place: place, message: "the name leads elsewhere") }
      if names.insert(PartName.folded(part)).inserted { return nil }
      return Flaw(place: place, message: "another part has this name")
    }
  }
}
