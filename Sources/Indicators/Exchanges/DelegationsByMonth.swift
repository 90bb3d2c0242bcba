import Tables

extension ExchangeIndicator {
  /// Delegations held, by the month in which the trip starts.
  ///
  /// | date                  | counted under            |
  /// |-----------------------|--------------------------|
  /// | 2016-01-31/2016-02-02 | January                  |
  /// | 2016-02               | February                 |
  /// | 2015-02-28            | February, not of 2016    |
  /// | 2016-21               | not determinable: spring |
  /// | 2016                  | not determinable         |
  static let delegationsByMonth = ExchangeIndicator(
    declaration: Declaration(
      id: "exchanges-by-month", unit: .delegation, population: .delegations, nature: .flow,
      title: Wording(
        en: "Delegations by month", zh: "团组数（按月份）",
        de: "Delegationen nach Monat"),
      shortTitle: Wording(en: "Months", zh: "月份", de: "Monate"),
      definition: Wording(
        en: "Delegations held, by the calendar month in which the trip starts.",
        zh: "成行团组数，按行程开始月份分列。",
        de: "Durchgeführte Delegationen nach dem Monat des Reisebeginns.")),
    dimension: .month, layout: .categories)
}
