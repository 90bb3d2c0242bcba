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

  package var spellings: [String] {
    switch self {
    case .held: ["signed", "selected", "已举办", "已签署", "durchgeführt", "unterzeichnet"]
    case .planned: ["计划", "geplant"]
    case .cancelled: ["canceled", "取消", "abgesagt"]
    }
  }
}
