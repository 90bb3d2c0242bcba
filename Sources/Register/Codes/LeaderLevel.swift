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

  package var spellings: [String] {
    switch self {
    case .mayor: ["市长", "Oberbürgermeister", "Oberbürgermeisterin", "Bürgermeister"]
    case .deputyMayor: ["vice mayor", "副市长", "stellvertretender Bürgermeister"]
    case .council: ["speaker", "议会", "人大", "Rat", "Kreistag"]
    case .partyCommittee: ["市委", "Parteikomitee"]
    case .department: ["bureau", "部门", "局", "Amt", "Fachbereich"]
    case .association: ["协会", "友协", "Verein"]
    case .institution: ["机构", "学校", "Einrichtung"]
    case .other: ["其他", "sonstige"]
    }
  }
}
