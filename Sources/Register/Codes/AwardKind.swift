/// What was given.
package enum AwardKind: UInt8, Code {
  case scholarship, aid, donation

  package static let listName = "kind"

  package var id: String {
    switch self {
    case .scholarship: "scholarship"
    case .aid: "aid"
    case .donation: "donation"
    }
  }

  package var spellings: [String] {
    switch self {
    case .scholarship: ["奖学金", "Stipendium"]
    case .aid: ["援助", "Hilfe"]
    case .donation: ["捐赠", "Spende"]
    }
  }
}
