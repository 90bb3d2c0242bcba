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

  package var words: Names {
    switch self {
    case .official: Names(en: "Official", zh: "官方", de: "Amtlich")
    case .civil: Names(en: "Civil", zh: "民间", de: "Bürgerschaftlich")
    case .education: Names(en: "Education", zh: "教育", de: "Bildung")
    case .culture: Names(en: "Culture", zh: "文化", de: "Kultur")
    case .business: Names(en: "Business", zh: "经贸", de: "Wirtschaft")
    }
  }

  package var spellings: [String] {
    switch self {
    case .official: ["government", "公务", "offiziell"]
    case .civil: ["people-to-people", "zivilgesellschaftlich"]
    case .education: []
    case .culture: []
    case .business: ["enterprise", "商务"]
    }
  }
}
