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

  package var words: Names {
    switch self {
    case .attended: Names(en: "attended", zh: "出席", de: "teilgenommen")
    case .registered: Names(en: "registered", zh: "报名", de: "angemeldet")
    case .invited: Names(en: "invited", zh: "受邀", de: "eingeladen")
    case .speakers: Names(en: "speakers", zh: "发言人", de: "Vortragende")
    case .beneficiaries: Names(en: "beneficiaries", zh: "受益人", de: "Begünstigte")
    }
  }

  package var spellings: [String] {
    switch self {
    case .attended: ["参加"]
    case .registered: []
    case .invited: ["邀请"]
    case .speakers: ["发言"]
    case .beneficiaries: ["受益"]
    }
  }
}
