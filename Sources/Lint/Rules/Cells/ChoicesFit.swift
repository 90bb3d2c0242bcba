import OpenXML

extension LintRule {
  static let choicesFit = LintRule(
    "choices-fit", .error,
    "Choices that are written into a validation have at most 255 characters"
  ) { workbook in
    workbook.sheets.flatMap { sheet in
      sheet.choices.filter { $0.text.utf16.count > 257 }.map { choices in
        Flaw(
          place: sheet.place(CellArea(choices.cells)),
          message:
            "choices of \(choices.text.utf16.count - 2) characters exceed Excel's limit of 255")
      }
    }
  }
}
