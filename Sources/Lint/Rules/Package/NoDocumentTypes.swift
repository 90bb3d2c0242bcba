import OpenXML

extension LintRule {
  static let noDocumentTypes = LintRule(
    "no-document-type", .error,
    "No part declares a document type, which could name entities and files"
  ) { workbook in
    workbook.damages(.documentType)
  }
}
