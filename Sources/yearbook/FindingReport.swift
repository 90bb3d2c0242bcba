import Register
import Release

/// The findings of a run as lines of text, with their counts.
struct FindingReport {
  private let survey: Survey
  /// Up to how many findings of one kind in one file are printed one by one.
  private let most = 100

  init(_ survey: Survey) {
    self.survey = survey
  }

  var errors: Int { survey.findings.count { $0.severity == .error } }
  private var warnings: Int { survey.findings.count { $0.severity == .warning } }

  /// Every finding and a closing line that counts them.
  var text: String {
    let lines = lines(of: survey.findings)
    let records = survey.register.files.reduce(0) { $0 + $1.read }
    let summary =
      "\(counted(records, "record")) read in \(counted(survey.register.files.count, "file")): "
      + "\(counted(errors, "error")), \(counted(warnings, "warning"))"
    return (lines + [summary]).joined(separator: "\n") + "\n"
  }

  /// How many records were kept out, as a sentence begins: `2 records rejected`.
  var rejectedText: String { counted(survey.rejections.count, "record") + " rejected" }

  /// How each table was read, a line for each.
  var readings: [String] {
    survey.register.files.filter { !$0.format.isEmpty }.map { file in
      "\(survey.folder)/\(file.path): \(counted(file.read, "record")) of \(file.table), "
        + file.format
    }
  }

  /// Prints errors, and warnings where asked, to standard error.
  func print(warnings: Bool) {
    let shown = survey.findings.filter { warnings || $0.severity == .error }
    for line in lines(of: shown) { Terminal.complain(line) }
  }

  private func lines(of findings: [Finding]) -> [String] {
    var seen: [String: Int] = [:]
    var lines: [String] = []
    for finding in findings {
      let kind = "\(finding.origin.file) \(finding.check)"
      seen[kind, default: 0] += 1
      if seen[kind, default: 0] <= most { lines.append(survey.line(finding)) }
    }
    for (kind, count) in seen.sorted(by: { $0.key < $1.key }) where count > most {
      let check = kind.drop { $0 != " " }.dropFirst()
      let file = Int(kind.prefix { $0 != " " }) ?? 0
      lines.append(
        "\(survey.register.files[file].path): \(count - most) more findings of kind '\(check)'")
    }
    return lines
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
