/// What a source can be complete for.
package enum CoveredPopulation: UInt8, Code {
  case delegations, partnerships, agreements, awards
  /// Of a series, which is named behind a colon.
  case editions
  /// Of a programme, which is named behind a colon.
  case participations

  package static let listName = "population"

  package var id: String {
    switch self {
    case .delegations: "delegations"
    case .partnerships: "partnerships"
    case .agreements: "agreements"
    case .awards: "awards"
    case .editions: "editions"
    case .participations: "participations"
    }
  }

  package var words: Names {
    switch self {
    case .delegations: Names(en: "Delegations", zh: "团组往来", de: "Delegationen")
    case .partnerships: Names(en: "Partnerships", zh: "结好关系", de: "Partnerschaften")
    case .agreements: Names(en: "Agreements", zh: "协议", de: "Vereinbarungen")
    case .awards: Names(en: "Awards", zh: "资助与捐赠", de: "Zuwendungen")
    case .editions: Names(en: "Editions", zh: "活动届次", de: "Veranstaltungen")
    case .participations: Names(en: "Participations", zh: "项目参与", de: "Teilnahmen")
    }
  }

  package var spellings: [String] { [] }

  /// A population as registers hold it, such as `editions:SERIES`; any other text as it is.
  package static func canonical(_ text: String) -> String {
    let colons: [Character] = [":", "："]
    let head = text.prefix { !colons.contains($0) }
    guard let known = CoveredPopulation(spelling: String(head)) else { return text }
    let name = text[head.endIndex...].dropFirst().drop { $0 == " " }
    return head.endIndex == text.endIndex ? known.id : "\(known.id):\(name)"
  }
}
