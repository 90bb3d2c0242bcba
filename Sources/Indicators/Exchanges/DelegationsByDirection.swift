import Tables

extension ExchangeIndicator {
  /// Delegations held, by the year in which the trip starts and by direction.
  ///
  /// | date                  | direction | status  | home  | counted                    |
  /// |-----------------------|-----------|---------|-------|----------------------------|
  /// | 2015-12-31/2016-01-05 | in        | held    | ours  | 2015, in                   |
  /// | 2016-01-01            | out       | held    | ours  | 2016, out                  |
  /// | 2016-05               |           | held    | ours  | 2016, not stated           |
  /// | 2015-24               | joint     | held    | ours  | period not determinable    |
  /// | 2016                  | in        | planned | ours  | no                         |
  /// | 2016                  | in        | held    | other | no                         |
  /// | 2017-01-01            | in        | held    | ours  | no: after 2016             |
  static let delegationsByDirection = ExchangeIndicator(
    declaration: Declaration(
      id: "exchanges-per-year", unit: .delegation, population: .delegations, nature: .flow,
      title: Wording(
        en: "Delegations by direction", zh: "各年团组数（按方向）",
        de: "Delegationen nach Richtung"),
      shortTitle: Wording(en: "Delegations", zh: "团组", de: "Delegationen"),
      definition: Wording(
        en: "Delegations held in each year, by direction as seen from the home authority.",
        zh: "各年成行团组数，按往来方向分列，方向以我方城市为准。",
        de: "Durchgeführte Delegationen je Jahr, nach Richtung aus Sicht der Heimatkommune.")),
    dimension: .direction, layout: .years)
}
