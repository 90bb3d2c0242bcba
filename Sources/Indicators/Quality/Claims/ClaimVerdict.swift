package import Tables

/// What a claim amounts to beside the records.
package enum ClaimVerdict: CaseIterable, Sendable {
  /// The claim and the records say the same.
  case agrees
  /// Some number is what both may be.
  case agreesWithinBounds
  /// No number is what both may be.
  case conflicts
  /// The records do not tell.
  case cannotBeChecked

  package var category: Category {
    switch self {
    case .agrees:
      Category(id: "agrees", label: Wording(en: "Agrees", zh: "一致", de: "Stimmt überein"))
    case .agreesWithinBounds:
      Category(
        id: "agrees-within-bounds",
        label: Wording(
          en: "Agrees within bounds", zh: "在上下限内一致", de: "Stimmt innerhalb der Grenzen überein"))
    case .conflicts:
      Category(id: "conflicts", label: Wording(en: "Conflicts", zh: "不一致", de: "Widerspricht"))
    case .cannotBeChecked:
      Category(
        id: "cannot-be-checked",
        label: Wording(en: "Cannot be checked", zh: "无法核对", de: "Nicht prüfbar"))
    }
  }
}
