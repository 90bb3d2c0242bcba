import Tables

extension ExchangeIndicator {
  /// Delegations held, by year and by whose cooperation they stand for.
  ///
  /// | date       | kind     | counted                    |
  /// |------------|----------|----------------------------|
  /// | 2015-12-31 | official | 2015, official             |
  /// | 2016-01-01 | culture  | 2016, culture              |
  /// | 2016       | culture  | 2016, culture: 2           |
  /// | 2016       |          | 2016, not stated           |
  /// |            | civil    | period not determinable    |
  ///
  /// Every kind has its column, so that what is not recorded shows.
  static let delegationsByKind = ExchangeIndicator(
    declaration: Declaration(
      id: "exchanges-by-kind", unit: .delegation, population: .delegations, nature: .flow,
      title: Wording(
        en: "Delegations by kind", zh: "各年团组数（按类别）",
        de: "Delegationen nach Art"),
      shortTitle: Wording(en: "Delegations by kind", zh: "团组类别", de: "Delegationen nach Art"),
      definition: Wording(
        en: "Delegations held in each year, by whose cooperation they stand for.",
        zh: "各年成行团组数，按合作主体分列。",
        de: "Durchgeführte Delegationen je Jahr, nach Träger der Zusammenarbeit.")),
    dimension: .kind, layout: .years)
}
