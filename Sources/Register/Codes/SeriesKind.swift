/// What is held again and again under one name.
package enum SeriesKind: UInt8, Code {
  case symposium, dialogue, workshop, conference, festival, fair, competition, scholarship
  case celebration

  package static let listName = "kind"

  package var id: String {
    switch self {
    case .symposium: "symposium"
    case .dialogue: "dialogue"
    case .workshop: "workshop"
    case .conference: "conference"
    case .festival: "festival"
    case .fair: "fair"
    case .competition: "competition"
    case .scholarship: "scholarship"
    case .celebration: "celebration"
    }
  }

  package var words: Names {
    switch self {
    case .symposium: Names(en: "Symposium", zh: "研讨会", de: "Symposium")
    case .dialogue: Names(en: "Dialogue", zh: "对话", de: "Dialog")
    case .workshop: Names(en: "Workshop", zh: "工作坊", de: "Workshop")
    case .conference: Names(en: "Conference", zh: "会议", de: "Konferenz")
    case .festival: Names(en: "Festival", zh: "节庆", de: "Festival")
    case .fair: Names(en: "Fair", zh: "展会", de: "Messe")
    case .competition: Names(en: "Competition", zh: "比赛", de: "Wettbewerb")
    case .scholarship: Names(en: "Scholarship", zh: "奖学金颁发", de: "Stipendienverleihung")
    case .celebration: Names(en: "Celebration", zh: "庆祝活动", de: "Feier")
    }
  }

  package var spellings: [String] {
    switch self {
    case .symposium: []
    case .dialogue: []
    case .workshop: ["培训"]
    case .conference: ["大会"]
    case .festival: ["节", "Fest"]
    case .fair: ["exhibition", "博览会"]
    case .competition: []
    case .scholarship: ["奖学金", "Stipendium"]
    case .celebration: ["anniversary"]
    }
  }
}
