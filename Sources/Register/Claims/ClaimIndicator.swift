/// What a claim counts: the indicators that a source's stated figure can be held against.
package enum ClaimIndicator: UInt8, Code {
  /// Distinct places with which a partnership is in force.
  case partnerPlaces
  /// The ordinal of the newest edition that a series has held.
  case editionsHeld
  /// The people at one edition, on one basis.
  case attendance
  /// Calendar years since a partnership was established.
  case anniversary
  /// Cities in a programme, or in one cohort of it.
  case participations
  /// The people who received something at one edition.
  case awardRecipients
  /// Documents signed during one delegation.
  case agreements
  /// The members of one delegation.
  case headcount
  /// The year in which the first partnership was established.
  case firstEstablished
  /// Calendar years since states took up relations: nothing that a register holds.
  case diplomaticAnniversary

  package static let listName = "indicator"

  package var id: String {
    switch self {
    case .partnerPlaces: "partner-places"
    case .editionsHeld: "editions-held"
    case .attendance: "attendance"
    case .anniversary: "anniversary"
    case .participations: "participations"
    case .awardRecipients: "awards-recipients"
    case .agreements: "agreements"
    case .headcount: "headcount"
    case .firstEstablished: "first-established"
    case .diplomaticAnniversary: "diplomatic-anniversary"
    }
  }

  package var spellings: [String] { [] }

  /// The restriction without which nothing can be counted.
  package var requiredKey: ScopeKey? {
    switch self {
    case .editionsHeld: .series
    case .attendance, .awardRecipients: .edition
    case .anniversary: .partnership
    case .participations: .programme
    case .agreements, .headcount: .exchange
    case .partnerPlaces, .firstEstablished, .diplomaticAnniversary: nil
    }
  }

  /// The restrictions that mean something for it.
  package var keys: [ScopeKey] {
    switch self {
    case .partnerPlaces: [.home, .kind, .continent, .country, .year]
    case .editionsHeld: [.series]
    case .attendance: [.edition, .basis]
    case .anniversary: [.partnership]
    case .participations: [.programme, .cohort]
    case .awardRecipients: [.edition]
    case .agreements, .headcount: [.exchange]
    case .firstEstablished: [.home, .kind]
    case .diplomaticAnniversary: [.country, .place]
    }
  }
}
