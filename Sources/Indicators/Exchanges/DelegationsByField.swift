import Tables

extension ExchangeIndicator {
  /// Delegations held, by field of cooperation; a delegation may stand in several.
  ///
  /// | date       | fields             | counted in 2016   | in all years |
  /// |------------|--------------------|-------------------|--------------|
  /// | 2015-12-31 | culture            |                   | culture: 1   |
  /// | 2016-01-01 | culture; education | both              | culture: 2   |
  /// | 2016       |                    | not stated        | not stated: 1|
  /// | distinct   |                    | 2                 | 3            |
  static let delegationsByField = ExchangeIndicator(
    declaration: Declaration(
      id: "exchanges-by-field", unit: .delegation, population: .delegations, nature: .flow,
      title: Wording(
        en: "Delegations by field of cooperation", zh: "团组数（按合作领域）",
        de: "Delegationen nach Kooperationsfeld"),
      shortTitle: Wording(en: "Fields of cooperation", zh: "合作领域", de: "Kooperationsfelder"),
      definition: Wording(
        en:
          "Delegations held that served each field of cooperation; one delegation may serve several.",
        zh: "涉及各合作领域的成行团组数；一个团组可涉及多个领域。",
        de: "Durchgeführte Delegationen je Kooperationsfeld; eine Delegation kann mehreren dienen.")
    ),
    dimension: .field, layout: .categories)
}
