import Register
package import Tables

/// The catalogue of what can be tabulated: each population with its dimensions and measures.
package enum TabulatedPopulation: String, CaseIterable, Sendable {
  case delegations, visits, partnerships
  case establishments = "partnerships-established"
  case endings = "partnerships-ended"
  case editions, participations, agreements, awards

  package var id: String { rawValue }

  /// The records that it counts; a visit is a delegation at one place.
  var population: Population {
    switch self {
    case .delegations, .visits: .delegations
    case .partnerships, .establishments, .endings: .partnerships
    case .editions: .editions
    case .participations: .participations
    case .agreements: .agreements
    case .awards: .awards
    }
  }

  package var unit: Unit {
    switch self {
    case .delegations: .delegation
    case .visits: .visit
    case .partnerships, .establishments, .endings: .partnership
    case .editions: .edition
    case .participations: .participation
    case .agreements: .agreement
    case .awards: .award
    }
  }

  /// What is in force on a day is a stock; all else belongs to the period in which it starts.
  package var isStock: Bool { self == .partnerships }

  var heading: Wording {
    switch self {
    case .delegations: Wording(en: "Delegations", zh: "团组数", de: "Delegationen")
    case .visits: Wording(en: "Visits", zh: "到访次数", de: "Besuche")
    case .partnerships: Wording(en: "Partnerships", zh: "结好关系", de: "Partnerschaften")
    case .establishments: Wording(en: "Established", zh: "新建", de: "Begründet")
    case .endings: Wording(en: "Ended", zh: "终止", de: "Beendet")
    case .editions: Wording(en: "Editions", zh: "举办届数", de: "Ausgaben")
    case .participations: Wording(en: "Participations", zh: "参与城市", de: "Teilnahmen")
    case .agreements: Wording(en: "Agreements", zh: "签署协议", de: "Vereinbarungen")
    case .awards: Wording(en: "Awards", zh: "资助与捐赠", de: "Zuwendungen")
    }
  }

  /// As a title names it.
  package var title: Wording {
    switch self {
    case .partnerships:
      Wording(en: "Partnerships in force", zh: "现有结好关系", de: "Bestehende Partnerschaften")
    case .establishments:
      Wording(
        en: "Partnerships established", zh: "新建结好关系", de: "Begründete Partnerschaften")
    case .endings:
      Wording(en: "Partnerships ended", zh: "终止的结好关系", de: "Beendete Partnerschaften")
    case .agreements:
      Wording(en: "Agreements signed", zh: "签署协议", de: "Unterzeichnete Vereinbarungen")
    case .awards:
      Wording(
        en: "Scholarships, aid and donations", zh: "奖学金、援助与捐赠",
        de: "Stipendien, Hilfen und Spenden")
    case .participations:
      Wording(en: "Participations in programmes", zh: "项目参与城市", de: "Programmteilnahmen")
    case .delegations, .visits, .editions: heading
    }
  }

  package var dimensions: [TabulationDimension] {
    switch self {
    case .delegations, .visits:
      [
        .year, .month, .direction, .kind, .level, .field, .partner, .country, .continent, .home,
      ]
    case .partnerships: [.year, .kind, .partner, .country, .continent, .home, .established]
    case .establishments: [.year, .month, .kind, .partner, .country, .continent, .home]
    case .endings:
      [.year, .month, .kind, .partner, .country, .continent, .home, .established]
    case .editions: [.year, .month, .kind, .series, .host, .country, .continent, .basis]
    case .participations: [.cohort, .programme, .city, .counterpart, .country]
    case .agreements: [.year, .month, .kind, .field, .partner, .country, .continent, .home]
    case .awards: [.year, .month, .kind, .partner, .country, .continent, .home, .currency]
    }
  }

  /// The change of a stock is not among them: bounds of two days say little of what came and went.
  package var measures: [TabulationMeasure] {
    stated + (isStock ? [.share, .rank] : [.share, .change, .rank])
  }

  private var stated: [TabulationMeasure] {
    switch self {
    case .delegations:
      [.count, .personTrips, .personDays, .mean(.members), .median(.members)]
    case .visits, .participations, .agreements: [.count]
    case .partnerships, .establishments, .endings: [.count, .partnerPlaces, .countries]
    case .editions:
      [.count] + FigureBasis.allCases.map(TabulationMeasure.people)
        + [.mean(.attendance), .median(.attendance)]
    case .awards: [.count, .recipients, .amount, .mean(.recipients), .median(.recipients)]
    }
  }

  /// The dimension of its periods.
  var period: TabulationDimension { self == .participations ? .cohort : .year }

  /// Whether one record may stand in several categories, which then overlap.
  func overlaps(in dimension: TabulationDimension) -> Bool {
    switch dimension {
    case .field, .basis: true
    case .partner, .country, .continent: self == .delegations
    default: false
    }
  }

  /// What the slots of a dimension stand for.
  func domain(of dimension: TabulationDimension, in register: Register) -> SlotDomain {
    switch dimension {
    case .year, .cohort, .established: .years
    case .month: .months
    case .direction: .codes(Direction.allCases.map(\.category))
    case .level: .codes(LeaderLevel.allCases.map(\.category))
    case .basis: .codes(FigureBasis.allCases.map(\.category))
    case .kind: kinds(in: register)
    case .field: self == .agreements ? .list(of: register.agreements.flatMap(\.fields)) : .fields
    case .currency: .list(of: register.awards.compactMap(\.statedCurrency))
    case .partner, .home, .host, .city, .counterpart: .places
    case .country: .countries
    case .continent: .continents
    case .series: .series
    case .programme: .programmes
    }
  }

  private func kinds(in register: Register) -> SlotDomain {
    switch self {
    case .delegations, .visits: .codes(ExchangeKind.allCases.map(\.category))
    case .partnerships, .establishments, .endings:
      .codes(PartnershipKind.allCases.filter { $0 != .intended }.map(\.category))
    case .editions: .codes(SeriesKind.allCases.map(\.category))
    case .awards: .codes(AwardKind.allCases.map(\.category))
    case .agreements, .participations:
      .list(of: register.agreements.map(\.kind).filter { !$0.isEmpty })
    }
  }

  /// Whether all categories of a dimension are printed, so that what is not recorded shows.
  func printsWhole(_ dimension: TabulationDimension) -> Bool {
    switch dimension {
    case .direction: true
    case .kind: self == .delegations || self == .visits
    default: false
    }
  }
}

extension Agreement {
  /// The fields of cooperation that it names.
  var fields: [String] {
    field.split(separator: ";").map { part in
      let words = part.drop { $0 == " " }
      return String(words.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}
