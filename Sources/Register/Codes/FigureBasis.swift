/// Who is counted by a figure on a gathering; figures of two bases are never mixed.
package enum FigureBasis: UInt8, Code {
  case attended, registered, invited, speakers, beneficiaries

  package static let listName = "basis"

  package var id: String {
    switch self {
    case .attended: "attended"
    case .registered: "registered"
    case .invited: "invited"
    case .speakers: "speakers"
    case .beneficiaries: "beneficiaries"
    }
  }

  package var spellings: [String] {
    switch self {
    case .attended: ["出席", "参加", "teilgenommen"]
    case .registered: ["报名", "angemeldet"]
    case .invited: ["邀请", "eingeladen"]
    case .speakers: ["发言", "Vortragende"]
    case .beneficiaries: ["受益", "Begünstigte"]
    }
  }
}
