import Tables

extension ExchangeIndicator {
  /// Visits, by the continent of the partner place.
  ///
  /// | date       | countries of the partners | counted in 2016     | in all years      |
  /// |------------|---------------------------|---------------------|-------------------|
  /// | 2016-01-01 | DE; JP                    | Europe: 1, Asia: 1  | Europe: 1, Asia: 1|
  /// | 2015-12-31 | PL                        |                     | Europe: 2         |
  /// | 2016       | not stated                | not stated: 1       | not stated: 1     |
  static let visitsByContinent = ExchangeIndicator(
    declaration: Declaration(
      id: "visits-by-continent", unit: .visit, population: .delegations, nature: .flow,
      title: Wording(
        en: "Visits by continent", zh: "到访次数（按大洲）",
        de: "Besuche nach Kontinent"),
      shortTitle: Wording(en: "Visits by continent", zh: "到访（按大洲）", de: "Besuche nach Kontinent"),
      definition: Wording(
        en:
          "Visits between the home authority and other places, by the continent of the other place.",
        zh: "我方城市与往来城市之间的到访次数，按对方所在大洲分列。",
        de: "Besuche zwischen der Heimatkommune und anderen Orten, nach deren Kontinent.")),
    dimension: .continent, layout: .categories)
}
