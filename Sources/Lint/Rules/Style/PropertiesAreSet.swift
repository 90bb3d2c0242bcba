extension LintRule {
  static let propertiesAreSet = LintRule(
    "properties", .advice,
    "The document names its title, subject, author and time"
  ) { workbook in
    let properties = workbook.properties
    let named = [
      ("title", properties.title), ("subject", properties.subject), ("author", properties.creator),
      ("time of creation", properties.created),
    ]
    let missing = named.filter { $0.1.allSatisfy(\.isWhitespace) }.map(\.0)
    if missing.isEmpty || workbook.part == nil { return [] }
    return [
      Flaw(
        place: .workbook,
        message: "the document does not name its " + missing.joined(separator: ", "))
    ]
  }
}
