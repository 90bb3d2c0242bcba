internal import Tables

extension Observation {
  /// The observation's status in the letters of SDMX's code list CL_OBS_STATUS, separated by
  /// blanks, the most important first in SDMX's order of precedence.
  ///
  /// | letter | meaning                                    |
  /// |--------|--------------------------------------------|
  /// | B      | break in series                            |
  /// | O      | not available                              |
  /// | M      | not applicable                             |
  /// | Q      | confidential: suppressed                   |
  /// | E      | estimated, or known within bounds only     |
  /// | P      | provisional                                |
  /// | A      | normal: none of the above                  |
  /// | R      | revised, always last; not a letter of SDMX |
  ///
  /// A figure without a mark that says why it has no point value is E where it has bounds, else O.
  var statusLetters: String {
    let hasBounds = lower != nil || upper != nil
    switch status {
    case [] where value != nil: return "A"
    case .estimated where value != nil || hasBounds: return "E"
    case .notAvailable: return "O"
    case .notApplicable: return "M"
    default: break
    }
    let isUnexplained =
      value == nil && status.isDisjoint(with: [.notAvailable, .notApplicable, .confidential])
    var letters: [String] = []
    if status.contains(.breakInSeries) { letters.append("B") }
    if status.contains(.notAvailable) || isUnexplained && !hasBounds { letters.append("O") }
    if status.contains(.notApplicable) { letters.append("M") }
    if status.contains(.confidential) { letters.append("Q") }
    if status.contains(.estimated) || isUnexplained && hasBounds { letters.append("E") }
    if status.contains(.provisional) { letters.append("P") }
    if letters.isEmpty { letters.append("A") }
    if status.contains(.revised) { letters.append("R") }
    return letters.joined(separator: " ")
  }
}

extension Status {
  /// What letters of a data file say; nil where one of them is none that a release writes.
  init?(letters: String) {
    var status: Status = []
    for letter in letters.split(separator: " ", omittingEmptySubsequences: false) {
      switch letter {
      case "A": break
      case "B": status.insert(.breakInSeries)
      case "O": status.insert(.notAvailable)
      case "M": status.insert(.notApplicable)
      case "Q": status.insert(.confidential)
      case "E": status.insert(.estimated)
      case "P": status.insert(.provisional)
      case "R": status.insert(.revised)
      default: return nil
      }
    }
    self = status
  }
}
