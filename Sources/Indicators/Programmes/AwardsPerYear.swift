package import Register
package import Tables

/// Awards in each year by kind: how many, their recipients, and their amounts by currency.
///
/// | date       | kind        | recipients | amount   | counted                                 |
/// |------------|-------------|------------|----------|-----------------------------------------|
/// | 2015-12-31 | scholarship | 30         | 6000 CNY | 2015: 1 award, 30 people, 6000 CNY      |
/// | 2016-01-01 | scholarship | >20        | 99.5 EUR | 2016: 1 award, at least 21 people       |
/// | 2016       | scholarship |            |          | 2016: 2 awards, at least 21 people, 1 of 2; EUR at least 99.5, 1 of 2; CNY not stated |
/// | 2016       | aid         | 10         |          | 2016: 1 award, 10 people                |
/// |            | donation    |            |          | period not determinable: 1              |
/// | 2017-01-01 | aid         | 10         |          | no: after 2016                          |
package struct AwardsPerYear: Indicator {
  package let declaration = Declaration(
    id: "awards-per-year", unit: .award, population: .awards, nature: .flow,
    title: Wording(
      en: "Scholarships, aid and donations", zh: "各年奖学金、援助与捐赠",
      de: "Stipendien, Hilfen und Spenden"),
    shortTitle: Wording(en: "Awards", zh: "资助与捐赠", de: "Zuwendungen"),
    definition: Wording(
      en: "Scholarships, aid and donations in each year by kind, their recipients and amounts.",
      zh: "各年奖学金、援助和捐赠的项数、受益人数及金额，按类别分列。",
      de: "Stipendien, Hilfen und Spenden je Jahr nach Art, ihre Empfänger und Beträge."))

  package func empty(in scope: Scope) -> RecordTally<Award> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Award>, in frame: Frame) -> Table? {
    finish(partial, of: partial, in: frame)
  }

  /// The currencies are those of the whole: an award without an amount may be in any of them.
  package func finish(
    _ part: RecordTally<Award>, of whole: RecordTally<Award>, in frame: Frame
  ) -> Table? {
    func given(_ tally: RecordTally<Award>) -> [Award] {
      tally.sorted.filter { $0.start.isPossibly(in: frame.period) }
    }
    let awards = given(part)
    guard !awards.isEmpty else { return nil }
    let layout = AwardLayout(awards, of: given(whole), in: frame)
    return declaration.table(
      columns: layout.columns, rows: layout.rows, notes: [.awardAmounts, .boundedSums]
    ).citing(awards, in: frame)
  }
}
