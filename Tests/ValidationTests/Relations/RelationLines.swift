import Register

@testable import Validation

extension WrittenRecords {
  /// What is found where several records tell of one relation, as the terminal shows it; the
  /// relations are made one.
  mutating func reconciled() -> [String] {
    register.files[0].read = register.partnerships.count
    register.files[0].accepted = register.partnerships.count
    return register.reconcilePartnerships()
      .sorted { ($0.origin.line, $0.check) < ($1.origin.line, $1.check) }
      .map { $0.line(path: "t.csv") }
  }

  /// Each partnership: identifier, beginning, and end where there is one.
  var terms: [String] {
    register.partnerships.map { partnership in
      let term = partnership.term
      return "\(partnership.id) \(term.began)" + (term.ended.map { " to \($0)" } ?? "")
        + (partnership.account?.countedIn == nil ? "" : " not counted")
    }
  }

  /// The file's records accepted and duplicate.
  var outcome: [Int] { [register.files[0].accepted, register.files[0].duplicate] }
}
