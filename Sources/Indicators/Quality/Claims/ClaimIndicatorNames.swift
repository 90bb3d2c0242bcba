import Register
import Tables

extension ClaimIndicator {
  var name: Wording {
    switch self {
    case .partnerPlaces: Wording(en: "Partner places", zh: "结好城市数", de: "Partnerkommunen")
    case .editionsHeld: Wording(en: "Editions held", zh: "已举办届数", de: "Durchgeführte Ausgaben")
    case .attendance: Wording(en: "Attendance", zh: "出席人数", de: "Teilnehmende")
    case .anniversary: Wording(en: "Anniversary", zh: "周年", de: "Jubiläum")
    case .participations: Wording(en: "Participations", zh: "参与城市数", de: "Teilnahmen")
    case .awardRecipients:
      Wording(en: "Recipients of awards", zh: "受助人数", de: "Empfänger von Zuwendungen")
    case .agreements: Wording(en: "Agreements", zh: "协议数", de: "Vereinbarungen")
    case .headcount: Wording(en: "Members of a delegation", zh: "团组人数", de: "Delegationsgröße")
    case .firstEstablished:
      Wording(en: "First established", zh: "首次结好年份", de: "Erste Begründung")
    case .diplomaticAnniversary:
      Wording(
        en: "Anniversary of states or places", zh: "建交或建城周年", de: "Jubiläum von Staaten oder Orten")
    }
  }
}
