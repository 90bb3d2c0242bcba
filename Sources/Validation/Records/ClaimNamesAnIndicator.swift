import Register

/// A claim names an indicator that is computed, so that it can be held against the records.
struct ClaimNamesAnIndicator: RecordCheck {
  let id = "claim-names-an-indicator"
  let truth = "a claim names a known indicator"

  func findings(in records: CheckedRecords) -> [Finding] {
    let known = ClaimIndicator.allCases.map(\.id)
    return records.register.claims.compactMap { claim in
      guard ClaimIndicator(spelling: claim.indicator) == nil else { return nil }
      let near = nearest(to: claim.indicator, in: known)
      return error(
        at: claim.origin, in: "indicator",
        "claim '\(claim.id)' names an unknown indicator '\(claim.indicator)'",
        repair: near.map { "did you mean '\($0)'?" } ?? "one of: "
          + known.joined(separator: ", "))
    }
  }
}
