extension LintRule {
  static let descriptionsFit = LintRule(
    "alt-text-fits", .advice,
    "An alternative text has at most 2,079 bytes, beyond which programs cut it"
  ) { workbook in
    workbook.eachObject { sheet, object in
      let count = object.description.utf8.count
      if count <= 2_079 { return nil }
      return Flaw(
        place: sheet.place(object.corner),
        message: "an alternative text of \(count) bytes may be cut")
    }
  }
}
