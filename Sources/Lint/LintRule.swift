/// A truth that a published workbook must satisfy.
///
/// It finds where a workbook does not; a rule is one file, and one line in `LintRule.all`.
package struct LintRule: Sendable {
  package enum Severity: String, Sendable {
    /// Excel would repair the file or refuse it, or its reader would be misled.
    case error
    /// The house style of official statistics would have it otherwise.
    case advice
  }

  /// Where the rule is broken, and how.
  struct Flaw {
    let place: LintPlace
    /// In lower case, without a full stop.
    let message: String
  }

  /// Identifier in findings, in kebab case.
  package let id: String
  package let severity: Severity
  /// The truth that it defends, as a sentence without a full stop.
  package let truth: String
  private let flaws: @Sendable (LintedWorkbook) -> [Flaw]

  init(
    _ id: String, _ severity: Severity, _ truth: String,
    flaws: @escaping @Sendable (LintedWorkbook) -> [Flaw]
  ) {
    self.id = id
    self.severity = severity
    self.truth = truth
    self.flaws = flaws
  }

  func findings(in workbook: LintedWorkbook) -> [LintFinding] {
    flaws(workbook).map {
      LintFinding(rule: id, severity: severity, place: $0.place, message: $0.message)
    }
  }
}
