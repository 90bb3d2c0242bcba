/// Which way a delegation travelled, seen from the home authority.
package enum Direction: UInt8, Code {
  case incoming, outgoing, joint

  package static let listName = "direction"

  package var id: String {
    switch self {
    case .incoming: "in"
    case .outgoing: "out"
    case .joint: "joint"
    }
  }

  package var words: Names {
    switch self {
    case .incoming: Names(en: "In", zh: "来访", de: "Empfangen")
    case .outgoing: Names(en: "Out", zh: "出访", de: "Entsandt")
    case .joint: Names(en: "Joint", zh: "共同活动", de: "Gemeinsam")
    }
  }

  package var spellings: [String] {
    switch self {
    case .incoming: ["inbound", "incoming", "入境", "eingehend", "Empfang"]
    case .outgoing: ["outbound", "outgoing", "出境", "ausgehend", "Entsendung"]
    case .joint: ["共同"]
    }
  }
}
