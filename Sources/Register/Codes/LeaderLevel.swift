/// The office of the person who leads a delegation.
package enum LeaderLevel: UInt8, Code {
  case mayor, deputyMayor, council, partyCommittee, department, association, institution, other

  package static let listName = "level"

  package var id: String {
    switch self {
    case .mayor: "mayor"
    case .deputyMayor: "deputy mayor"
    case .council: "council"
    case .partyCommittee: "party committee"
    case .department: "department"
    case .association: "association"
    case .institution: "institution"
    case .other: "other"
    }
  }

  package var words: Names {
    switch self {
    case .mayor: Names(en: "Mayor", zh: "市长", de: "Bürgermeister")
    case .deputyMayor: Names(en: "Deputy mayor", zh: "副市长", de: "Stellvertretender Bürgermeister")
    case .council: Names(en: "Speaker or council", zh: "议长或议会", de: "Ratsvorsitz oder Rat")
    case .partyCommittee: Names(en: "Party committee", zh: "市委", de: "Parteikomitee")
    case .department: Names(en: "Department", zh: "政府部门", de: "Fachamt")
    case .association: Names(en: "Association", zh: "社会团体", de: "Verein")
    case .institution: Names(en: "Institution", zh: "事业单位等机构", de: "Einrichtung")
    case .other: Names(en: "Other", zh: "其他", de: "Sonstige")
    }
  }

  package var spellings: [String] {
    switch self {
    case .mayor: ["Oberbürgermeister", "Oberbürgermeisterin"]
    case .deputyMayor: ["vice mayor"]
    case .council: ["speaker", "议会", "人大", "Rat", "Kreistag"]
    case .partyCommittee: []
    case .department: ["bureau", "部门", "局", "Amt", "Fachbereich"]
    case .association: ["协会", "友协"]
    case .institution: ["机构", "学校"]
    case .other: []
    }
  }
}
