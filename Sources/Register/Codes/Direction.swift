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

  package var spellings: [String] {
    switch self {
    case .incoming: ["inbound", "incoming", "来访", "入境", "eingehend", "Empfang"]
    case .outgoing: ["outbound", "outgoing", "出访", "出境", "ausgehend", "Entsendung"]
    case .joint: ["共同", "gemeinsam"]
    }
  }
}
