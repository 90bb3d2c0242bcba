extension Register {
  /// Takes out the records that stand at these places; none of them may be referred to by others.
  /// Claims can be left where they are, counted as rejected: a ledger tells of them all.
  package mutating func remove(_ origins: Set<Origin>, leavingClaims: Bool = false) {
    guard !origins.isEmpty else { return }
    partnerships.removeAll { origins.contains($0.origin) }
    editions.removeAll { origins.contains($0.origin) }
    participations.removeAll { origins.contains($0.origin) }
    agreements.removeAll { origins.contains($0.origin) }
    awards.removeAll { origins.contains($0.origin) }
    context.removeAll { origins.contains($0.origin) }
    if !leavingClaims { claims.removeAll { origins.contains($0.origin) } }
    coverage.removeAll { origins.contains($0.origin) }
    for origin in origins {
      files[origin.file].accepted -= 1
      files[origin.file].rejected += 1
    }
  }
}
