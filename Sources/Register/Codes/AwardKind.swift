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

  package var words: Names {
    switch self {
    case .scholarship: Names(en: "Scholarship", zh: "奖学金", de: "Stipendium")
    case .aid: Names(en: "Aid", zh: "援助", de: "Hilfe")
    case .donation: Names(en: "Donation", zh: "捐赠", de: "Spende")
    }
  }

  package var spellings: [String] {
    switch self {
    case .scholarship: []
    case .aid: []
    case .donation: []
    }
  }
}
