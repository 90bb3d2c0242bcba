import Register
import Tables

extension ClaimScope {
  /// The scope in the reader's words, as `Deyang; Friendship; Europe`; a text that cannot be
  /// resolved, and a name that only records have, as it stands.
  func wording(of claim: Claim, in register: Register) -> Wording {
    let parts = claim.scope.map { term in
      Wording.reckoning(term)
        ?? ScopeKey(spelling: term.key).flatMap { name(of: $0, in: register) }
        ?? Wording(verbatim: term.value)
    }
    return .joined(parts)
  }

  private func name(of key: ScopeKey, in register: Register) -> Wording? {
    switch key {
    case .home: home.map { Wording(register.places[$0].names) }
    case .place: place.map { Wording(register.places[$0].names) }
    case .kind: kind?.category.label
    case .continent: continent.map { Wording($0.names) }
    case .country: country.map { Wording($0.names) }
    case .series: series.map { Wording(register.series[$0].names) }
    case .programme: programme.map { Wording(register.programmes[$0].names) }
    case .basis: basis?.category.label
    case .partnership: partnership.map { partners($0, in: register) }
    case .edition: edition.map { .holding(register.editions[$0], in: register) }
    case .year, .cohort, .exchange, .scheme, .tolerance: nil
    }
  }

  private func partners(_ number: Int, in register: Register) -> Wording {
    let home = register.places[register.partnerships[number].home].names
    let partner = register.places[register.partnerships[number].partner].names
    return Wording(
      en: "\(home.en) and \(partner.en)", zh: "\(home.zh)与\(partner.zh)",
      de: "\(home.de) und \(partner.de)")
  }
}

extension Wording {
  /// How a claim reckons, where a term of its scope says so.
  static func reckoning(_ term: ScopeTerm) -> Wording? {
    let value = term.value
    return switch ScopeKey(spelling: term.key) {
    case .scheme:
      Wording(en: "continents of \(value)", zh: "\(value)大洲方案", de: "Kontinente nach \(value)")
    case .tolerance:
      Wording(
        en: "about: ±\(value) per cent", zh: "“约”指±\(value)%", de: "etwa: ±\(value) Prozent")
    default: nil
    }
  }

  /// An edition by its ordinal and its series, `5th China-Germany Urbanization Symposium`.
  static func holding(_ edition: Edition, in register: Register) -> Wording {
    let names = register.series[edition.series].names
    guard let number = edition.number else { return Wording(names) }
    let ordinal = Wording.ordinal(number)
    return Wording(
      en: "\(ordinal.en) \(names.en)", zh: ordinal.zh + names.zh, de: "\(ordinal.de) \(names.de)")
  }
}
