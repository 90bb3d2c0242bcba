package import Register

extension ClaimsLedger {
  /// Where the records stand from which a claim's figure is computed again; none where the claim
  /// cannot be resolved.
  package static func origins(
    behind claim: Claim, names: RecordNames, in frame: Frame
  ) -> [Origin] {
    guard case .special(let indicator)? = ClaimedStatistic(of: claim) else { return [] }
    let scope = ClaimScope(claim, of: indicator, names: names, in: frame.register)
    guard scope.complaints.isEmpty, !claim.isAfter(frame.asOf) else { return [] }
    return ClaimReckoning(claim, scope: scope, names: names, frame: frame).origins(indicator)
  }
}

extension ClaimReckoning {
  fileprivate func origins(_ indicator: ClaimIndicator) -> [Origin] {
    switch indicator {
    case .partnerPlaces: partnersInForce.map(\.origin)
    case .firstEstablished: firstOnes.map(\.origin)
    case .anniversary: scope.partnership.map { [register.partnerships[$0].origin] } ?? []
    case .editionsHeld: heldEditions.map(\.origin)
    case .attendance: edition.map { [$0.origin] } ?? []
    case .awardRecipients: awardsOrEdition
    case .participations: heldParticipations.map(\.origin)
    case .agreements: namedAgreements.filter { $0.status == .held }.map(\.origin)
    case .headcount: namedExchange.map { [$0.origin] } ?? []
    case .diplomaticAnniversary: []
    }
  }

  private var edition: Edition? { scope.edition.map { register.editions[$0] } }

  private var heldEditions: [Edition] {
    register.editions.filter { edition in
      edition.series == scope.series && edition.status == .held
        && edition.start.earliest <= day
    }
  }

  private var awardsOrEdition: [Origin] {
    let awards = scope.edition.map(awards(at:)) ?? []
    return awards.isEmpty ? edition.map { [$0.origin] } ?? [] : awards.map(\.origin)
  }
}
