import Tables

extension ExchangeIndicator {
  /// Delegations held, by the office of the person who led them.
  ///
  /// | date       | level       | counted in 2016 | in all years    |
  /// |------------|-------------|-----------------|-----------------|
  /// | 2015-12-31 | council     |                 | council: 1      |
  /// | 2016-01-01 | mayor       | mayor: 1        | mayor: 1        |
  /// |            | mayor       |                 | mayor: 2        |
  /// | 2016       |             | not stated: 1   | not stated: 1   |
  static let delegationsByLevel = ExchangeIndicator(
    declaration: Declaration(
      id: "exchanges-by-level", unit: .delegation, population: .delegations, nature: .flow,
      title: Wording(
        en: "Delegations by level of the leader", zh: "团组数（按团长级别）",
        de: "Delegationen nach Rang der Leitung"),
      shortTitle: Wording(en: "Level of the leader", zh: "团长级别", de: "Rang der Leitung"),
      definition: Wording(
        en: "Delegations held, by the office of the person who led them.",
        zh: "成行团组数，按团长级别分列。",
        de: "Durchgeführte Delegationen nach dem Amt der leitenden Person.")),
    dimension: .level, layout: .categories)
}
