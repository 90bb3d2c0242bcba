import OpenXML

extension LintRule {
  static let textIsEncoded = LintRule(
    "text-encoding", .error,
    "All text is valid in the encoding of its part"
  ) { workbook in
    workbook.damages(.encoding)
  }
}
