extension StatusProfile {
  /// Signs of Germany's statistical offices; a dot is unknown or confidential.
  package static let germany = StatusProfile(
    id: "de", zero: "–", notAvailable: .sign("."), notApplicable: .sign("x"),
    confidential: .sign("."), estimated: .sign("s"), provisional: .sign("p"),
    revised: .sign("r"), breakInSeries: .words(sign: ""))
}
