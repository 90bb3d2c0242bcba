import Register

/// A claim's scope names records and codes that are known.
struct ClaimScopeIsKnown: RecordCheck {
  let id = "claim-scope-is-known"
  let truth = "a claim's scope names what is known"

  func findings(in records: CheckedRecords) -> [Finding] {
    let register = records.register
    guard !register.claims.isEmpty else { return [] }
    let names = RecordNames(register)
    let delegations = records.exchanges.map { Set($0.map(\.id)) }
    return register.claims.flatMap { claim -> [Finding] in
      guard let indicator = ClaimIndicator(spelling: claim.indicator) else { return [] }
      let scope = ClaimScope(claim, of: indicator, names: names, in: register)
      var complaints = scope.complaints
      if let exchange = scope.exchange, let delegations, !delegations.contains(exchange) {
        let near = nearest(to: exchange, in: delegations)
        complaints.append(
          ScopeComplaint(
            "unknown exchange '\(exchange)' in 'scope'",
            repair: near.map { "did you mean '\($0)'?" } ?? ""))
      }
      return complaints.map { complaint in
        error(
          at: claim.origin, in: "scope", "claim '\(claim.id)': \(complaint.message)",
          repair: complaint.repair)
      }
    }
  }
}
