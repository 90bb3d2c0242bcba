import Register
import Tables

extension Column {
  /// One column a kind of partnership, then the total of the kinds.
  static func partnerships(
    byKind kinds: [PartnershipKind], at coordinates: [Coordinate] = []
  ) -> [Column] {
    kinds.map { kind in
      .figures(
        kind.category.id, kind.category.label, .partnership, measure: "partnerships",
        at: coordinates + [Coordinate(dimension: "kind", category: kind.category.id)])
    } + [
      .figures(
        "partnerships", Wording(en: "Partnerships", zh: "结好关系", de: "Partnerschaften"),
        .partnership, at: coordinates + [Coordinate(dimension: "kind", category: "_T")])
    ]
  }

  static func partnerPlaces(at coordinates: [Coordinate] = []) -> Column {
    .figures(
      "partner-places", Wording(en: "Partner places", zh: "结好城市", de: "Partnerkommunen"),
      .partnerPlace, at: coordinates, .distinct, notes: [.distinctPlaces])
  }
}

extension Coordinate {
  static func year(_ year: Int) -> Coordinate {
    Coordinate(dimension: "year", category: "\(year)")
  }
}
