package import Indicators
package import Intake
package import Register
import Validation

/// What reading and checking an inputs folder gave: the first half of every run.
package struct Survey: Sendable {
  package let scope: Scope
  package var results: PartialResults
  package let findings: [Finding]
  package let rejections: [Rejection]
  /// The exchanges as text; nil where there are more than the settings list.
  let exchanges: [ExchangeRecord]?
  /// The trips that two cities report.
  var mirrors: [MirrorRecord] = []
  /// The exchanges that do not count, as another report of the same trip does.
  var mirroredRows = MirroredRows([])
  /// The places whose cooperation is counted, as indices into the register's.
  var homeAuthorities: [Int] = []
  let quality: DataQuality
  let vocabulary: Vocabulary
  let settings: Settings
  /// The tables that the settings declare.
  let declared: DeclaredTables
  /// The reference year: that which is asked for, else of the settings, else the newest in which a
  /// flow is recorded; nil where none is.
  let year: Int?
  /// What was read: a folder, or a file alone.
  package let inputs: InputSource
  /// The digests of what was read, as far as they are taken ahead.
  var digests: InputDigests?

  package var register: Register { scope.register }

  /// Whether anything stands against using the inputs at all: headings or settings.
  package var unusable: [Finding] {
    findings.filter { finding in
      finding.severity == .error && Self.wholesale.contains(finding.check)
    }
  }

  /// Whether the settings are wrong.
  package var hasWrongSettings: Bool {
    findings.contains { $0.severity == .error && $0.check == "settings" }
  }

  static let wholesale: Set<String> = [
    "settings", "duplicate-label", "blank-label", "missing-label", "blank-header",
    "undecided-encoding",
  ]

  /// The path of a file as the inputs were named.
  package func shown(_ file: InputFile) -> String { inputs.shown(file.path) }

  /// The line of a finding as the terminal shows it, with the path as the inputs were named.
  package func line(_ finding: Finding) -> String {
    finding.line(path: inputs.shown(register.files[finding.origin.file].path))
  }
}
