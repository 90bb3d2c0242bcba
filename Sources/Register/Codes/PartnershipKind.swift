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

  package var spellings: [String] {
    switch self {
    case .friendship: ["sister city", "twinning", "友好城市", "友城", "Städtepartnerschaft"]
    case .exchange: ["partnership", "交流城市", "友好交流城市", "友好交流", "Städtefreundschaft"]
    case .project: ["项目", "Projektpartnerschaft"]
    case .contact: ["联系", "Kontakt"]
    case .intended: ["expected", "意向", "beabsichtigt"]
    }
  }
}
