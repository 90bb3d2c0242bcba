import Tables

extension ExchangeIndicator {
  /// Visits between home and each partner place, in either direction.
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
        en: "Visits by partner place", zh: "到访次数（按结好城市）",
        de: "Besuche nach Partnerkommune"),
      shortTitle: Wording(en: "Visits by partner", zh: "到访（按城市）", de: "Besuche nach Partner"),
      definition: Wording(
        en: "Visits between the home authority and each partner place, in either direction.",
        zh: "本市与各结好城市之间的到访次数，不分方向。",
        de: "Besuche zwischen Heimat- und Partnerkommune, in beiden Richtungen.")),
    dimension: .partner, layout: .categories)
}
