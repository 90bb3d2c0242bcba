extension StatusProfile {
  /// Signs of China's statistical yearbooks, which say most of it in notes and leave blank what
  /// cannot be.
  package static let china = StatusProfile(
    id: "cn", zero: "0", notAvailable: .sign("…"), notApplicable: .words(sign: ""),
    confidential: .words(sign: ""), estimated: .words(sign: ""), provisional: .words(sign: ""),
    revised: .words(sign: ""), breakInSeries: .sign("|"))
}
