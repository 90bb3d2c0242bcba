import Register

/// A claim's scope names records and codes that are known. What restricts a tabulated figure is
/// looked at where the tabulations are read.
struct ClaimScopeIsKnown: RecordCheck {
  let id = "claim-scope-is-known"
  let truth = "a claim's scope names what is known"

  func findings(in records: CheckedRecords) -> [Finding] {
    let register = records.register
    guard !register.claims.isEmpty else { return [] }
    let names = RecordNames(register)
    let delegations = records.exchanges.map { exchanges in
      FolderNames(exchanges.enumerated().map { ($1.id, $1.origin, $0) }, in: register)
    }
    return register.claims.flatMap { claim -> [Finding] in
      guard case .special(let indicator)? = ClaimedStatistic(of: claim) else { return [] }
      let scope = ClaimScope(claim, of: indicator, names: names, in: register)
      var complaints = scope.complaints
      if let exchange = scope.exchange, let delegations {
        let folder = register.folder(of: claim.origin)
        complaints += complaint(of: exchange, in: delegations, from: folder).map { [$0] } ?? []
      }
      return complaints.map { complaint in
        error(
          at: claim.origin, in: "scope", "claim '\(claim.id)': \(complaint.message)",
          repair: complaint.repair)
      }
    }
  }

  private func complaint(
    of exchange: String, in delegations: FolderNames, from folder: String
  ) -> ScopeComplaint? {
    switch delegations.match(exchange, from: folder) {
    case .record: return nil
    case .several(let others): return .several("exchange", exchange, others)
    case .none:
      let near = nearest(to: exchange, in: delegations.ids)
      return ScopeComplaint(
        "unknown exchange '\(exchange)' in 'scope'",
        repair: near.map { "did you mean '\($0)'?" } ?? "")
    }
  }
}
