package import Tables

/// The marks of one statistical office, a mark for every status.
///
/// The same letter means opposite things in two offices, so a profile is complete: the initialiser
/// asks for each mark, and a status without one does not compile.
package struct StatusProfile: Hashable, Sendable {
  /// The name by which settings choose it.
  package let id: String
  /// What is printed for a zero that is known to be none.
  package let zero: String
  package let notAvailable: StatusMark
  package let notApplicable: StatusMark
  package let confidential: StatusMark
  package let estimated: StatusMark
  package let provisional: StatusMark
  package let revised: StatusMark
  package let breakInSeries: StatusMark

  package init(
    id: String, zero: String, notAvailable: StatusMark, notApplicable: StatusMark,
    confidential: StatusMark, estimated: StatusMark, provisional: StatusMark, revised: StatusMark,
    breakInSeries: StatusMark
  ) {
    self.id = id
    self.zero = zero
    self.notAvailable = notAvailable
    self.notApplicable = notApplicable
    self.confidential = confidential
    self.estimated = estimated
    self.provisional = provisional
    self.revised = revised
    self.breakInSeries = breakInSeries
  }

  /// Every profile that settings can choose.
  package static let all: [StatusProfile] = [.unitedKingdom, .eurostat, .germany, .china]

  /// The profile of that name; nil where there is none.
  package static func named(_ id: String) -> StatusProfile? { all.first { $0.id == id } }

  /// The mark of a single status; nil for a status that no profile knows.
  package func mark(for status: Status) -> StatusMark? {
    switch status {
    case .notAvailable: notAvailable
    case .notApplicable: notApplicable
    case .confidential: confidential
    case .estimated: estimated
    case .provisional: provisional
    case .revised: revised
    case .breakInSeries: breakInSeries
    default: nil
    }
  }
}

extension Language {
  /// The marks of the statistical offices of the language's country.
  package var statusProfile: StatusProfile {
    switch self {
    case .english: .unitedKingdom
    case .chinese: .china
    case .german: .germany
    }
  }
}
