package import Register
package import Tables

/// Partnerships in force whose next anniversaries, every fifth year unless the settings name other
/// steps, fall within 24 months after the as-of day.
///
/// | established | ended | as of 2017-12-31                                     |
/// |-------------|-------|------------------------------------------------------|
/// | 1993-01-01  |       | 25 years, 2018-01-01, within 12 months               |
/// | 1993-12-31  |       | 25 years, 2018-12-31, within 12 months               |
/// | 1994-01-01  |       | 25 years, 2019-01-01, not within 12 months           |
/// | 1994-12-31  |       | 25 years, 2019-12-31, not within 12 months           |
/// | 1995-01-01  |       | no row: due after 24 months                          |
/// | 1992-12-31  |       | no row: due on the as-of day itself                  |
/// | 2013        |       | 5 years, some time in 2018, within 12 months         |
/// | 2012-24     |       | 5 years, 2017-12-01/2018-02-28, perhaps              |
/// | 1993-06-01  | 2017  | no row: ended                                        |
/// |             |       | no row: no beginning is stated                       |
package struct Anniversaries: Indicator {
  package let declaration = Declaration(
    id: "anniversaries", unit: .partnership, population: .partnerships, nature: .list,
    title: Wording(
      en: "Anniversaries of partnerships due", zh: "即将到来的结好周年",
      de: "Anstehende Jubiläen der Partnerschaften"),
    shortTitle: Wording(en: "Anniversaries due", zh: "结好周年", de: "Anstehende Jubiläen"),
    definition: Wording(
      en: "Partnerships in force that complete a multiple of five years within 24 months after the "
        + "reference day.",
      zh: "基准日之后24个月内满五年整数倍的现有结好关系。",
      de: "Bestehende Partnerschaften, die binnen 24 Monaten nach dem Stichtag ein Vielfaches von "
        + "fünf Jahren vollenden."))

  package func empty(in scope: Scope) -> RecordTally<Partnership> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Partnership>, in frame: Frame) -> Table? {
    let asOf = frame.asOf
    let steps = frame.register.choices.anniversarySteps
    let due = partial.sorted.filter { $0.term.isPossiblyInForce(on: asOf) }.flatMap { partnership in
      DueDate.between(
        asOf, asOf.advanced(years: 2), began: partnership.term.began, steps: steps
      )
      .filter { due in partnership.term.ended.map { $0.latest > due.days.earliest } ?? true }
      .map { (partnership, $0) }
    }
    guard !due.isEmpty else { return nil }
    let inOrder = due.sorted {
      ($0.1.days.earliest, $0.1.days.latest, $0.0.id) < (
        $1.1.days.earliest, $1.1.days.latest, $1.0.id
      )
    }
    var table = declaration.table(
      columns: columns, rows: inOrder.map { row($0, $1, in: frame) },
      notes: [.anniversaryRule(steps)])
    if steps != [5] { table.summary = definition(steps) }
    return table.citing(due.map(\.0), in: frame)
  }

  /// What is listed where the settings name other steps than five years.
  private func definition(_ steps: [Int]) -> Wording {
    let years = Wording.alternatives(steps)
    return Wording(
      en: "Partnerships in force that complete a multiple of \(years.en) years within 24 months "
        + "after the reference day.",
      zh: "基准日之后24个月内满\(years.zh)年整数倍的现有结好关系。",
      de: "Bestehende Partnerschaften, die binnen 24 Monaten nach dem Stichtag ein Vielfaches von "
        + "\(years.de) Jahren vollenden.")
  }

  private func row(_ partnership: Partnership, _ due: DueDate, in frame: Frame) -> Row {
    let places = frame.register.places
    return Row(cells: [
      .date(due.text), .number(Int64(due.years)),
      .text(Wording(places[partnership.home].names)),
      .text(Wording(places[partnership.partner].names)),
      .text(partnership.kind.category.label),
      partnership.establishedCell(orElse: .notAvailable),
      .text(isWithinTwelveMonths(due, of: frame.asOf)),
    ])
  }

  private func isWithinTwelveMonths(_ due: DueDate, of asOf: Day) -> Wording {
    let period = DayRange(asOf.advanced(by: 1), asOf.advanced(years: 1))
    if due.days.isCertainly(in: period) { return Wording(en: "Yes", zh: "是", de: "Ja") }
    return due.days.isPossibly(in: period)
      ? Wording(en: "Perhaps", zh: "可能", de: "Vielleicht") : Wording(en: "No", zh: "否", de: "Nein")
  }

  private var columns: [Column] {
    [
      .attribute("due", Wording(en: "Due", zh: "周年日期", de: "Termin")),
      .attribute("years", Wording(en: "Years", zh: "周年数", de: "Jahre")),
      .attribute("home", Column.home.heading),
      .attribute("partner", Wording(en: "Partner place", zh: "结好城市", de: "Partnerkommune")),
      .attribute("kind", Column.kind.heading),
      .attribute("established", Wording(en: "Established", zh: "结好时间", de: "Begründet")),
      .attribute(
        "within-12-months",
        Wording(en: "Within 12 months", zh: "12个月内", de: "Binnen 12 Monaten")),
    ]
  }
}
