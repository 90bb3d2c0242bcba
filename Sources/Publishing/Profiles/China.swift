extension StatusProfile {
  /// Signs of China's statistical yearbooks, which say most of it in notes.
  package static let china = StatusProfile(
    id: "cn", zero: "0", notAvailable: .words(sign: "…"), notApplicable: .words(sign: ""),
    confidential: .words(sign: ""), estimated: .words(sign: ""), provisional: .words(sign: ""),
    revised: .words(sign: ""), breakInSeries: .sign("|"))
}
