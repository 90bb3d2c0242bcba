package import Register

extension [MirrorRecord] {
  /// A warning for each pair of reports of one trip, up to a thousand.
  package func findings(in register: Register) -> [Finding] {
    let listed = 1_000
    var findings = prefix(listed).map { $0.finding(in: register) }
    if count > listed {
      findings.append(
        Finding(
          .warning, MirrorRecord.check, at: self[listed].mirrored.origin,
          "and \(count - listed) further reports of trips that another city reports"))
    }
    return findings
  }
}

extension MirrorRecord {
  static let check = "trip-is-reported-by-both"

  fileprivate func finding(in register: Register) -> Finding {
    let other = "'\(counted.id)' " + register.position(counted.origin)
    let different = differences.map { "'\($0.field)'" }.joined(separator: ", ")
    switch doubt {
    case nil:
      return Finding(
        .warning, Self.check, at: mirrored.origin, field: different.isEmpty ? "" : firstField,
        "mirrors \(other) and is not counted again"
          + (different.isEmpty ? "" : "; the two differ in \(different)"),
        repair: different.isEmpty ? "" : "settle with the other city what is right")
    case .headcount:
      return Finding(
        .warning, Self.check, at: mirrored.origin, field: "headcount",
        "may mirror \(other), but their numbers of people contradict each other; both are counted",
        repair: "correct one number, or the dates")
    case .partners:
      return Finding(
        .warning, Self.check, at: mirrored.origin, field: "partners",
        "may mirror \(other), which does not have all its partners; both are counted",
        repair: "write one record for each delegation received")
    }
  }

  private var firstField: String { differences.first?.field ?? "" }
}

extension MirrorDifference {
  /// The field it is about, by its heading in English.
  fileprivate var field: String {
    switch self {
    case .date: "date"
    case .headcount: "headcount"
    case .leader: "leader"
    case .level: "level"
    case .kind: "kind"
    case .fields: "fields"
    }
  }
}
