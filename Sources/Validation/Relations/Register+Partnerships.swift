package import Register

extension Register {
  /// Makes one partnership of the records that tell of the same one, and has the forms that a
  /// relation takes follow each other.
  ///
  /// A record that is joined to another is counted as duplicate in its file.
  package mutating func reconcilePartnerships() -> [Finding] {
    let turned = turnPartnerships()
    defer { markMutual() }
    let pairs = partnerships.samePairs
    if pairs.isEmpty { return turned }
    var report = RelationReport()
    var repeated: Set<Int> = []
    for pair in pairs {
      for relation in relations(of: pair) where relation.numbers.count > 1 {
        var stated = relation.stated
        if stated.hasTwoEnds { stated.putFirst(homeOf: places) }
        report.add(stated, in: self)
        partnerships[relation.numbers[0]] = stated.joined
        repeated.formUnion(relation.numbers.dropFirst())
      }
    }
    removeRepeated(repeated)
    return turned + report.findings(in: self) + followPhases()
  }

  private typealias Relation = (numbers: [Int], stated: StatedRelation)

  /// The relations that the records of one pair of places tell of.
  private func relations(of pair: [Int]) -> [Relation] {
    var relations: [Relation] = []
    for number in pair {
      let record = partnerships[number]
      let same = relations.lastIndex { relation in
        relation.stated.records[0].kind == record.kind && relation.stated.tells(record)
      }
      if let same {
        relations[same].numbers.append(number)
        relations[same].stated.add(record)
      } else {
        relations.append(([number], StatedRelation(record)))
      }
    }
    return relations
  }

  private mutating func removeRepeated(_ numbers: Set<Int>) {
    guard !numbers.isEmpty else { return }
    let joined = Set(
      partnerships.flatMap { $0.account?.repetitions.map(\.origin) ?? [] })
    for origin in joined {
      files[origin.file].accepted -= 1
      files[origin.file].duplicate += 1
    }
    partnerships = partnerships.indices.filter { !numbers.contains($0) }.map { partnerships[$0] }
  }

  /// Exchanges home and partner where the settings name the partner alone as a home authority.
  private mutating func turnPartnerships() -> [Finding] {
    guard !homes.isEmpty else { return [] }
    let homes = Set(homes)
    var findings: [Finding] = []
    for index in partnerships.indices {
      let (home, partner) = (partnerships[index].home, partnerships[index].partner)
      guard !homes.contains(home), homes.contains(partner) else { continue }
      partnerships[index].home = partner
      partnerships[index].partner = home
      findings.append(
        PartnershipIsToldFromItsHome().warning(
          at: partnerships[index].origin, in: "home",
          "'\(places[home].id)' is no home authority, but its partner '\(places[partner].id)' is; "
            + "the two are exchanged",
          repair: "exchange the two, or name '\(places[home].id)' among the home authorities"))
    }
    return findings
  }

  /// Marks the partnerships of two home authorities: those that the settings name, else those that
  /// both report.
  private mutating func markMutual() {
    let homes = Set(homes)
    for index in partnerships.indices {
      let partnership = partnerships[index]
      let isMutual =
        homes.isEmpty
        ? partnership.account?.isMutual ?? false
        : homes.contains(partnership.home) && homes.contains(partnership.partner)
      guard isMutual || partnership.account != nil else { continue }
      partnerships[index].account = partnership.account ?? PartnershipAccount()
      partnerships[index].account?.isMutual = isMutual
    }
  }
}
