package import Register

extension Participation: CountedRecord {
  package static func records(of facts: Facts) -> ArraySlice<Participation> {
    if case .participations(let participations) = facts { participations } else { [] }
  }

  /// Of a home authority, and no longer only planned.
  package func counts(in scope: Scope) -> Bool {
    status == .held && scope.isHome[city]
  }
}

extension Agreement: CountedRecord {
  package static func records(of facts: Facts) -> ArraySlice<Agreement> {
    if case .agreements(let agreements) = facts { agreements } else { [] }
  }

  /// Signed, with a home authority.
  package func counts(in scope: Scope) -> Bool {
    status == .held && scope.isHome[home]
  }

  /// Where the day of signing lies; anywhere if no date is stated.
  var start: DayRange { date?.value.start ?? .unbounded }
}

extension Award: CountedRecord {
  package static func records(of facts: Facts) -> ArraySlice<Award> {
    if case .awards(let awards) = facts { awards } else { [] }
  }

  package func counts(in scope: Scope) -> Bool { scope.isHome[home] }

  /// Where the day of giving lies; anywhere if no date is stated.
  var start: DayRange { date?.value.start ?? .unbounded }
}
