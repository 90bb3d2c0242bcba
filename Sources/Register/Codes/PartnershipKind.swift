/// The form of a relation between local authorities.
package enum PartnershipKind: UInt8, Code {
  /// A friendship city, sister city or twin town under a signed agreement.
  case friendship
  /// A partner of friendly exchange without friendship status.
  case exchange
  /// A relation for a named project.
  case project
  /// A standing contact without a named form.
  case contact
  /// A friendship that is wished for or being prepared: never counted as in force.
  case intended

  package static let listName = "kind"

  package var id: String {
    switch self {
    case .friendship: "friendship"
    case .exchange: "exchange"
    case .project: "project"
    case .contact: "contact"
    case .intended: "intended"
    }
  }

  package var words: Names {
    switch self {
    case .friendship: Names(en: "Friendship", zh: "友好城市", de: "Städtepartnerschaft")
    case .exchange: Names(en: "Exchange", zh: "友好交流城市", de: "Städtefreundschaft")
    case .project: Names(en: "Project", zh: "项目合作", de: "Projektpartnerschaft")
    case .contact: Names(en: "Contact", zh: "一般联系", de: "Kontakt")
    case .intended: Names(en: "Intended", zh: "意向", de: "Beabsichtigt")
    }
  }

  package var spellings: [String] {
    switch self {
    case .friendship: ["sister city", "twinning", "友城"]
    case .exchange: ["partnership", "交流城市", "友好交流"]
    case .project: ["项目"]
    case .contact: ["联系"]
    case .intended: ["expected"]
    }
  }
}
