extension Register {
  /// Takes out the records that stand at these places; none of them may be referred to by others.
  package mutating func remove(_ origins: Set<Origin>) {
    partnerships.removeAll { origins.contains($0.origin) }
    editions.removeAll { origins.contains($0.origin) }
    participations.removeAll { origins.contains($0.origin) }
    agreements.removeAll { origins.contains($0.origin) }
    awards.removeAll { origins.contains($0.origin) }
    context.removeAll { origins.contains($0.origin) }
    claims.removeAll { origins.contains($0.origin) }
    coverage.removeAll { origins.contains($0.origin) }
    for origin in origins {
      files[origin.file].accepted -= 1
      files[origin.file].rejected += 1
    }
  }
}
