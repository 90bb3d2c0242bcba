import OpenXML

extension LintRule {
  static let definedNamesAreUnique = LintRule(
    "defined-names-unique", .error,
    "A name means one thing where it is known"
  ) { workbook in
    var names: Set<String> = []
    return workbook.names.compactMap { name in
      let key = "\(name.sheet ?? -1) " + name.folded
      if names.insert(key).inserted { return nil }
      return Flaw(place: .workbook, message: "the name '\(name.name)' is given twice")
    }
  }
}
