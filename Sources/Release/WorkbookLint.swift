import Lint
import Publishing

extension PublishedFile {
  /// Stops where a workbook is one that Excel would repair or that would mislead its reader.
  func refuseWrongWorkbook() throws(ReleaseError) {
    guard path.hasSuffix(".xlsx") else { return }
    let findings = archive.map { Lint.findings(in: $0) } ?? Lint.findings(in: bytes)
    let errors = findings.filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw ReleaseError(
        .fault, "a workbook breaks its rules; nothing is published",
        findings: errors.map { $0.line(path: path) })
    }
  }
}
