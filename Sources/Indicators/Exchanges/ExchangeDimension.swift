import Register
package import Tables

/// A way of splitting exchanges into categories. Slot 0 is "not stated"; the rest count from 1.
package enum ExchangeDimension: Sendable {
  case direction, kind, level, month, field, partner, country, continent

  package var id: String {
    switch self {
    case .direction: "direction"
    case .kind: "kind"
    case .level: "level"
    case .month: "month"
    case .field: "field"
    case .partner: "partner"
    case .country: "country"
    case .continent: "continent"
    }
  }

  package var heading: Wording {
    switch self {
    case .direction: Wording(en: "Direction", zh: "方向", de: "Richtung")
    case .kind: Wording(en: "Kind", zh: "类别", de: "Art")
    case .level: Wording(en: "Led by", zh: "团长级别", de: "Rang der Leitung")
    case .month: Wording(en: "Month", zh: "月份", de: "Monat")
    case .field: Wording(en: "Field of cooperation", zh: "合作领域", de: "Kooperationsfeld")
    case .partner: Wording(en: "Place", zh: "往来城市", de: "Ort")
    case .country: Wording(en: "Country", zh: "国家", de: "Staat")
    case .continent: Wording(en: "Continent", zh: "大洲", de: "Kontinent")
    }
  }

  /// Whether one delegation may stand in several categories, which then overlap.
  package var isMultivalued: Bool {
    switch self {
    case .field, .partner, .country, .continent: true
    case .direction, .kind, .level, .month: false
    }
  }

  /// Slots known before any exchange is read; an open list adds to them.
  func width(in scope: Scope) -> Int {
    switch self {
    case .direction: Direction.allCases.count + 1
    case .kind: ExchangeKind.allCases.count + 1
    case .level: LeaderLevel.allCases.count + 1
    case .month: 13
    case .field: 1
    case .partner: scope.register.places.count + 1
    case .country: scope.countries.count + 1
    case .continent: scope.continents.count + 1
    }
  }

  /// The category of a slot.
  func category(_ slot: Int, in frame: Frame) -> Category {
    guard slot > 0 else { return self == .month ? .periodNotDeterminable : .notStated }
    let index = slot - 1
    switch self {
    case .direction: return Direction.allCases[index].category
    case .kind: return ExchangeKind.allCases[index].category
    case .level: return LeaderLevel.allCases[index].category
    case .month: return .month(slot)
    case .field: return .field(frame.fields[index])
    case .partner: return frame.register.places[index].category
    case .country: return frame.scope.countries[index].category
    case .continent: return frame.scope.continents[index].category
    }
  }
}
