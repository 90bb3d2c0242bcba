import Tables

extension ExchangeIndicator {
  /// Visits, by the country of the partner place.
  ///
  /// | date       | countries of the partners | counted in 2016 | in all years  |
  /// |------------|---------------------------|-----------------|---------------|
  /// | 2016-01-01 | DE; DE                    | DE: 2           | DE: 2         |
  /// | 2015-12-31 | PL                        |                 | PL: 1         |
  /// | 2016       | one not stated            | not stated: 1   | not stated: 1 |
  /// | 2016       | no partner                | not stated: 2   | not stated: 2 |
  static let visitsByCountry = ExchangeIndicator(
    declaration: Declaration(
      id: "visits-by-country", unit: .visit, population: .delegations, nature: .flow,
      title: Wording(
        en: "Visits by country", zh: "到访次数（按国家）",
        de: "Besuche nach Staat"),
      shortTitle: Wording(en: "Visits by country", zh: "到访（按国家）", de: "Besuche nach Staat"),
      definition: Wording(
        en:
          "Visits between the home authority and other places, by the country of the other place.",
        zh: "我方城市与往来城市之间的到访次数，按对方所在国家分列。",
        de: "Besuche zwischen der Heimatkommune und anderen Orten, nach deren Staat.")),
    dimension: .country, layout: .categories)
}
