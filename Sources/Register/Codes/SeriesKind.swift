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

  package var spellings: [String] {
    switch self {
    case .symposium: ["研讨会", "Symposium"]
    case .dialogue: ["对话", "Dialog"]
    case .workshop: ["工作坊", "培训"]
    case .conference: ["会议", "大会", "Konferenz"]
    case .festival: ["节", "Fest"]
    case .fair: ["exhibition", "展会", "博览会", "Messe"]
    case .competition: ["比赛", "Wettbewerb"]
    case .scholarship: ["奖学金", "Stipendium"]
    case .celebration: ["anniversary", "庆祝活动", "Feier"]
    }
  }
}
