import OpenXML

extension LintRule {
  static let partsHaveTypes = LintRule(
    "content-types", .error,
    "The package says of each part what it is"
  ) { workbook in
    let types = workbook.contentTypes
    if types.byExtension.isEmpty, types.byPart.isEmpty { return [] }
    return workbook.parts.filter { part in
      part != PartPackage.contentTypes && !part.hasSuffix("/") && types.type(of: part) == nil
    }
    .map { Flaw(place: LintPlace(part: $0), message: "the package does not say what it is") }
  }
}
