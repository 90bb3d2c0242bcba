/// Whose cooperation a delegation stands for.
package enum ExchangeKind: UInt8, Code {
  case official, civil, education, culture, business

  package static let listName = "kind"

  package var id: String {
    switch self {
    case .official: "official"
    case .civil: "civil"
    case .education: "education"
    case .culture: "culture"
    case .business: "business"
    }
  }

  package var spellings: [String] {
    switch self {
    case .official: ["government", "官方", "公务", "amtlich", "offiziell"]
    case .civil: ["people-to-people", "民间", "zivilgesellschaftlich", "bürgerschaftlich"]
    case .education: ["教育", "Bildung"]
    case .culture: ["文化", "Kultur"]
    case .business: ["enterprise", "经贸", "商务", "Wirtschaft"]
    }
  }
}
