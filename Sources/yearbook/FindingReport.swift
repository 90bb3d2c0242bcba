import Register
import Release

/// What a run found and how it read its files, as lines of text.
struct FindingReport {
  private let survey: Survey
  /// Up to how many different findings of one kind are printed one by one.
  private let most = 5

  init(_ survey: Survey) {
    self.survey = survey
  }

  var errors: Int { survey.findings.count { $0.severity == .error } }
  private var warnings: Int { survey.findings.count { $0.severity == .warning } }

  /// The findings, each of them or the first of each kind; what mappings made of their files; what
  /// became of the records where not all are used; and a closing line that counts.
  func text(all: Bool) -> String {
    let found = all ? survey.findings.map(survey.line) : lines(of: survey.findings)
    return (found + accounts + outcomes + [summary]).joined(separator: "\n") + "\n"
  }

  /// How many records were kept out, as a sentence begins: `2 records rejected`.
  var rejectedText: String { counted(survey.rejections.count, "record") + " rejected" }

  /// How each table was read, and which of its rows are no records.
  var readings: [String] {
    survey.register.files.flatMap { file -> [String] in
      if let count = file.madePlaces {
        return ["\(shown(file)): \(counted(count, "place")) made of the names in it"]
      }
      if file.format.isEmpty { return [] }
      return [
        "\(shown(file)): \(counted(file.read, "record")) of \(file.table), \(file.format)"
      ] + lines("passed over as 'pass-over' says", file.passedOverLines)
        + lines("with none of the columns that are read", file.unmappedLines)
    }
  }

  /// The lines of rows that are no records; none where there are none.
  private func lines(_ what: String, _ runs: [ClosedRange<Int>]) -> [String] {
    runs.isEmpty ? [] : ["  \(what): \(LineRanges(runs.joined(), limit: 50))"]
  }

  /// What mappings made of their files.
  var accounts: [String] {
    survey.register.files.filter { !$0.account.isEmpty }.flatMap { file in
      ["\(shown(file)), read as \(file.table):"] + file.account.map { "  " + $0 }
    }
  }

  /// Prints errors, and warnings where asked, to standard error.
  func print(warnings: Bool) {
    let shown = survey.findings.filter { warnings || $0.severity == .error }
    for line in lines(of: shown) { Terminal.complain(line) }
  }

  private var summary: String {
    let records = survey.register.files.reduce(0) { $0 + $1.read }
    return "\(counted(records, "record")) read in "
      + "\(counted(survey.register.files.count(where: \.holdsRecords), "file")): "
      + "\(counted(errors, "error")), \(counted(warnings, "warning"))"
  }

  /// What became of the records of each file of which not all are used.
  private var outcomes: [String] {
    survey.register.files.filter { $0.accepted < $0.read || $0.passedOver > 0 }.map { file in
      let passed = file.passedOver > 0 ? "; \(counted(file.passedOver, "row")) passed over" : ""
      return "\(shown(file)): \(counted(file.read, "record")) read, \(file.accepted) accepted, "
        + "\(file.rejected) rejected, \(file.duplicate) duplicate" + passed
    }
  }

  private func lines(of findings: [Finding]) -> [String] {
    FindingGroup.all(of: findings).flatMap { group in
      let first = group.messages.prefix(most).flatMap { message in
        [survey.line(message.finding)] + more(message.lines.dropFirst())
      }
      return first + rest(of: group)
    }
  }

  /// The other lines of which the same is said.
  private func more(_ lines: ArraySlice<Int>) -> [String] {
    lines.isEmpty
      ? [] : ["  and on \(counted(lines.count, "more line", "more lines")): \(LineRanges(lines))"]
  }

  private func rest(of group: FindingGroup) -> [String] {
    let others = group.messages.dropFirst(most)
    guard !others.isEmpty else { return [] }
    let lines = others.flatMap(\.lines).sorted()
    let noun = group.severity == .error ? "error" : "warning"
    return [
      "  and \(counted(lines.count, "more \(noun)")) of this kind (\(group.check)), on "
        + "\(Set(lines).count == 1 ? "line" : "lines") \(LineRanges(lines)); 'yearbook check --all' prints each"
    ]
  }

  private func shown(_ file: InputFile) -> String { survey.shown(file) }

  private func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
