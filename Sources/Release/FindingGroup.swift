package import Register

/// The findings of one kind: those of one check in one column of one file.
package struct FindingGroup: Sendable {
  /// What is said of one line or more.
  package struct Message: Sendable {
    /// The first finding that says it.
    package let finding: Finding
    /// Every line of which it is said, in ascending order.
    package fileprivate(set) var lines: [Int]
  }

  /// In the order in which they are first said.
  package private(set) var messages: [Message] = []
  private var numbers: [String: Int] = [:]

  package var severity: Finding.Severity { messages.first?.finding.severity ?? .error }
  package var check: String { messages.first?.finding.check ?? "" }
  /// How many findings there are.
  package var count: Int { messages.reduce(0) { $0 + $1.lines.count } }

  fileprivate mutating func add(_ finding: Finding) {
    if let number = numbers[finding.message] {
      messages[number].lines.append(finding.origin.line)
    } else {
      numbers[finding.message] = messages.count
      messages.append(Message(finding: finding, lines: [finding.origin.line]))
    }
  }

  private struct Kind: Hashable {
    let file: Int
    let column: Int
    let check: String
  }

  /// Findings by their kinds, in the order in which each kind is first met.
  package static func all(of findings: [Finding]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var numbers: [Kind: Int] = [:]
    for finding in findings {
      let kind = Kind(file: finding.origin.file, column: finding.column, check: finding.check)
      let number = numbers[kind] ?? groups.count
      if number == groups.count {
        numbers[kind] = number
        groups.append(FindingGroup())
      }
      groups[number].add(finding)
    }
    return groups
  }
}
