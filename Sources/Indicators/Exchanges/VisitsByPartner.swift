import Tables

extension ExchangeIndicator {
  /// Visits between home and each other place, in either direction.
  ///
  /// | date       | partners | counted in 2016 | in all years |
  /// |------------|----------|-----------------|--------------|
  /// | 2016-01-01 | a; b     | a: 1, b: 1      | a: 1, b: 1   |
  /// | 2015-12-31 | b        |                 | b: 2         |
  /// | 2016       |          | not stated: 1   | not stated: 1|
  /// | 2017-01-01 | a        |                 |              |
  ///
  /// The most visits first, then by identifier.
  static let visitsByPartner = ExchangeIndicator(
    declaration: Declaration(
      id: "visits-by-partner", unit: .visit, population: .delegations, nature: .flow,
      title: Wording(
        en: "Visits by place", zh: "到访次数（按往来城市）",
        de: "Besuche nach Ort"),
      shortTitle: Wording(en: "Visits by place", zh: "到访（按城市）", de: "Besuche nach Ort"),
      definition: Wording(
        en: "Visits between the home authority and each other place, in either direction, whether "
          + "or not the two are partners.",
        zh: "我方城市与各往来城市之间的到访次数，不分方向，不论是否结好。",
        de: "Besuche zwischen der Heimatkommune und jedem anderen Ort, in beiden Richtungen, ob "
          + "Partnerkommune oder nicht.")),
    dimension: .partner, layout: .categories)
}
