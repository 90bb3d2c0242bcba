import JSON
import Lint

/// The catalogue of rules, for reading or for programs.
enum LintRuleList {
  static var text: String {
    LintRule.all.map { "\($0.id) (\($0.severity.rawValue))\n  \($0.truth).\n" }
      .joined(separator: "\n")
  }

  static var json: String {
    let rules = LintRule.all.map { rule -> JSON in
      [
        "rule": .string(rule.id), "severity": .string(rule.severity.rawValue),
        "truth": .string(rule.truth),
      ]
    }
    return String(decoding: JSON.array(rules).document, as: UTF8.self)
  }
}
