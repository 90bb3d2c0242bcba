package import OpenXML

/// The rules of a published workbook, held against the bytes of one.
package enum Lint {
  /// What is wrong with a workbook: by sheet and cell, then in the order of the rules.
  package static func findings(
    in bytes: [UInt8], limits: PackageLimits = PackageLimits()
  ) -> [LintFinding] {
    findings(in: WorkbookSurvey(of: bytes, limits: limits).workbook)
  }

  /// What is wrong with a workbook that is unpacked already.
  package static func findings(in archive: ZipArchive) -> [LintFinding] {
    findings(in: WorkbookSurvey(of: PartPackage(archive)).workbook)
  }

  private static func findings(in workbook: LintedWorkbook) -> [LintFinding] {
    let sheets = Dictionary(
      workbook.sheets.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    func order(_ finding: LintFinding) -> (Int, Int, Int) {
      let place = finding.place
      let sheet = place.sheet.map { sheets[$0] ?? .max } ?? -1
      return (sheet, place.cells?.first.row ?? -1, place.cells?.first.column ?? -1)
    }
    let findings = LintRule.all.flatMap { $0.findings(in: workbook) }
    return findings.enumerated().sorted { first, second in
      let orders = (order(first.element), order(second.element))
      return orders.0 == orders.1 ? first.offset < second.offset : orders.0 < orders.1
    }.map(\.element)
  }
}
