extension StatusProfile {
  /// Flags of Eurostat's database.
  package static let eurostat = StatusProfile(
    id: "eurostat", zero: "0", notAvailable: .sign(":"), notApplicable: .sign("m"),
    confidential: .sign("c"), estimated: .sign("e"), provisional: .sign("p"), revised: .sign("r"),
    breakInSeries: .sign("b"))
}
