/// Whether something recorded took place. Only what was held is ever counted as held.
package enum RecordStatus: UInt8, Code {
  case held, planned, cancelled

  package static let listName = "status"

  package var id: String {
    switch self {
    case .held: "held"
    case .planned: "planned"
    case .cancelled: "cancelled"
    }
  }

  package var words: Names {
    switch self {
    case .held: Names(en: "Held", zh: "已实施", de: "Durchgeführt")
    case .planned: Names(en: "Planned", zh: "计划", de: "Geplant")
    case .cancelled: Names(en: "Cancelled", zh: "取消", de: "Abgesagt")
    }
  }

  package var spellings: [String] {
    switch self {
    case .held:
      ["signed", "selected", "已举办", "已签署", "入选", "unterzeichnet", "ausgewählt"]
    case .planned: []
    case .cancelled: ["canceled"]
    }
  }
}
