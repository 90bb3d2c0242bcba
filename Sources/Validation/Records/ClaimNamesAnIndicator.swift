import Register

/// A claim names an indicator that is computed, so that it can be held against the records.
struct ClaimNamesAnIndicator: RecordCheck {
  let id = "claim-names-an-indicator"
  let truth = "a claim names a known indicator"

  func findings(in records: CheckedRecords) -> [Finding] {
    records.register.claims.compactMap { claim in
      guard ClaimedStatistic(of: claim) == nil else { return nil }
      let near = ClaimedStatistic.nearestName(to: claim.indicator)
      return error(
        at: claim.origin, in: "indicator",
        "claim '\(claim.id)' names an unknown indicator '\(claim.indicator)'",
        repair: near.map { "did you mean '\($0)'?" } ?? "one of: "
          + ClaimedStatistic.names.joined(separator: ", "))
    }
  }
}
