/// A rule that a workbook breaks, with its place.
package struct LintFinding: Hashable, Sendable {
  /// Identifier of the rule, for example `table-names-unique`.
  package let rule: String
  package let severity: LintRule.Severity
  package let place: LintPlace
  /// What is wrong, in lower case, without a full stop.
  package let message: String

  /// The line that a terminal shows: `…xlsx: '1 Visits'!C7: error: … [finite-numbers]`.
  package func line(path: String) -> String {
    let place = place.text.isEmpty ? "" : "\(place.text): "
    return "\(path): \(place)\(severity.rawValue): \(message) [\(rule)]"
  }
}
