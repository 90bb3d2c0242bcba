extension LintRule {
  static let workbookIsSelfContained = LintRule(
    "self-contained", .advice,
    "The workbook needs nothing outside itself and runs no program"
  ) { workbook in
    let parts = [
      ("xl/vbaProject.bin", "a program"), ("xl/externalLinks/", "a link to another workbook"),
      ("xl/connections.xml", "a connection to data elsewhere"),
      ("xl/embeddings/", "an embedded document"), ("xl/activeX/", "a control"),
    ]
    return parts.compactMap { name, what in
      workbook.parts.first { $0.hasPrefix(name) }
        .map { Flaw(place: LintPlace(part: $0), message: "the workbook holds \(what)") }
    }
  }
}
