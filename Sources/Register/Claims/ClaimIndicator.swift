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

  package var words: Names {
    switch self {
    case .partnerPlaces: Names(en: "Partner places", zh: "结好城市数", de: "Partnerkommunen")
    case .editionsHeld: Names(en: "Editions held", zh: "已举办届数", de: "Durchgeführte Ausgaben")
    case .attendance: Names(en: "Attendance", zh: "出席人数", de: "Teilnehmende")
    case .anniversary: Names(en: "Anniversary", zh: "周年", de: "Jubiläum")
    case .participations: Names(en: "Participations", zh: "参与城市数", de: "Teilnahmen")
    case .awardRecipients:
      Names(en: "Recipients of awards", zh: "受助人数", de: "Empfänger von Zuwendungen")
    case .agreements: Names(en: "Agreements", zh: "协议数", de: "Vereinbarungen")
    case .headcount: Names(en: "Members of a delegation", zh: "团组人数", de: "Delegationsgröße")
    case .firstEstablished: Names(en: "First established", zh: "首次结好年份", de: "Erste Begründung")
    case .diplomaticAnniversary:
      Names(
        en: "Anniversary of states or places", zh: "建交或建城周年", de: "Jubiläum von Staaten oder Orten")
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
