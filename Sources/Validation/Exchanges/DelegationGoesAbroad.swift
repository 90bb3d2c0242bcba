package import Register

/// A delegation visits, or comes from, another country than that of its home authority.
///
/// One between two home authorities that the settings name is meant to stay at home.
package struct DelegationGoesAbroad: ExchangeCheck {
  package let id = "delegation-goes-abroad"
  package let truth = "a delegation's partners lie in another country than its home authority"

  private struct Visit: Comparable {
    var file: UInt32
    var line: UInt32
    var home: UInt32
    var partner: UInt32

    static func < (left: Visit, right: Visit) -> Bool {
      (left.file, left.line, left.partner) < (right.file, right.line, right.partner)
    }
  }

  /// The number of each place's country; 0 where it is not stated.
  private let countries: [UInt16]
  /// Which places the settings name as home authorities.
  private let isHome: [Bool]
  private var visits: FirstFindings<Visit>

  package init(register: Register) {
    self.init(register: register, limit: 1_000)
  }

  init(register: Register, limit: Int) {
    countries = register.places.indices.map { place in
      register.places[place].country.map { UInt16($0.index + 1) } ?? 0
    }
    var isHome = [Bool](repeating: false, count: register.places.count)
    for home in register.homes { isHome[home] = true }
    self.isHome = isHome
    visits = FirstFindings(limit: limit)
  }

  package mutating func add(_ batch: ExchangeBatch) {
    Self.add(batch, countries, isHome, &visits)
  }

  private static func add(
    _ batch: ExchangeBatch, _ countries: [UInt16], _ isHome: [Bool],
    _ visits: inout FirstFindings<Visit>
  ) {
    let countries = countries.span
    let homes = batch.homes.span
    let ranges = batch.partnerRanges.span.extracting(homes.indices)
    let partners = batch.partners.span
    for row in homes.indices {
      let range = ranges[row]
      // A row that is taken out has no partners, and no home either.
      if range.isEmpty { continue }
      let home = countries[Int(homes[row])]
      if home == 0 { continue }
      for index in Int(range.lowerBound)..<Int(range.upperBound) {
        let partner = partners[index]
        guard countries[Int(partner)] == home, !isHome[Int(partner)] || partner == homes[row]
        else { continue }
        visits.add(
          Visit(
            file: UInt32(batch.file), line: batch.lines[row], home: homes[row],
            partner: partner))
      }
    }
  }

  package mutating func merge(_ other: DelegationGoesAbroad) {
    visits.merge(other.visits)
  }

  package func finish(in register: Register, asOf: Day) -> [Finding] {
    let places = register.places
    let first = visits.first
    var findings = first.map { visit in
      let code = places[Int(visit.home)].country?.alpha2 ?? ""
      return warning(
        at: Origin(file: Int(visit.file), line: Int(visit.line)), in: "partners",
        "partner '\(places[Int(visit.partner)].id)' lies in \(code), as does home "
          + "'\(places[Int(visit.home)].id)'",
        repair: "correct the country of one, or leave the partner out")
    }
    if let last = first.last, visits.count > first.count {
      findings.append(
        warning(
          at: Origin(file: Int(last.file), line: Int(last.line)),
          "and \(visits.count - first.count) further visits within the home's own country"))
    }
    return findings
  }
}
