extension LintRule {
  static let objectsAreDescribed = LintRule(
    "alt-text", .advice,
    "A chart or picture says what it shows to those who do not see it"
  ) { workbook in
    workbook.eachObject { sheet, object in
      if !object.description.isEmpty || object.isDecorative { return nil }
      return Flaw(
        place: sheet.place(object.corner),
        message: "the \(object.kind.rawValue) has no alternative text")
    }
  }
}
