extension StatusProfile {
  /// Shorthand of the United Kingdom's Government Analysis Function, in square brackets.
  package static let unitedKingdom = StatusProfile(
    id: "uk", zero: "0", notAvailable: .sign("[x]"), notApplicable: .sign("[z]"),
    confidential: .sign("[c]"), estimated: .sign("[e]"), provisional: .sign("[p]"),
    revised: .sign("[r]"), breakInSeries: .sign("[b]"))
}
