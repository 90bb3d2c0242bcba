package import Register
package import Tables

/// Partnerships in force on the last day of the reference year, by country of the partner: most
/// partner places first, then by country code.
///
/// | partner | country | established | ended      | at the end of 2016              |
/// |---------|---------|-------------|------------|---------------------------------|
/// | a       | PL      | 2016-12-31  |            | PL: 1 partnership, 1 place      |
/// | a       | PL      |             |            | PL: 1 to 2 partnerships, 1 place|
/// | b       | DE      | 2017-01-01  |            | no: established after the day   |
/// | c       | US      | 2001        | 2017-01-01 | US: 1, 1                        |
/// | d       | US      | 2001        | 2016-12-31 | no: ended on the day            |
/// | e       |         | 2001        |            | not stated: 1, 1                |
package struct PartnersByCountry: Indicator {
  package let declaration = Declaration(
    id: "partners-by-country", unit: .partnerPlace, population: .partnerships, nature: .stock,
    title: Wording(
      en: "Partnerships and partner places by country", zh: "结好关系与结好城市（按国家）",
      de: "Partnerschaften und Partnerkommunen nach Staat"),
    shortTitle: Wording(
      en: "Partners by country", zh: "结好城市（按国家）", de: "Partner nach Staat"),
    definition: Wording(
      en: "Partnerships in force at the end of the reference year, and their distinct partner "
        + "places, by country.",
      zh: "报告年度末现有结好关系及其涉及的结好城市数，按国家分列。",
      de: "Am Ende des Berichtsjahres bestehende Partnerschaften und die verschiedenen "
        + "Partnerkommunen, nach Staat."))

  package func empty(in scope: Scope) -> RecordTally<Partnership> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Partnership>, in frame: Frame) -> Table? {
    let partnerships = partial.sorted
    guard !partnerships.isEmpty else { return nil }
    var layout = StockLayout(
      partnerships, in: frame, order: frame.scope.countries.map(\.category)
    ) { Int(frame.scope.countrySlots[$0.partner]) }
    layout.rank(by: layout.partnerPlaces)
    let rows = layout.rows { _, partnerships in
      [partnerships.inForce(on: frame.closing), layout.partnerPlaces(partnerships)]
    }
    return declaration.table(
      columns: [.country] + Column.partnerships(byKind: [], at: layout.year)
        + [.partnerPlaces(at: layout.year)],
      rows: rows, notes: [.yearEnd, .unknownBeginning],
      charts: layout.charts(
        Wording(
          en: "Partnerships by country", zh: "结好关系（按国家）", de: "Partnerschaften nach Staat"),
        .country, ["partnerships"])
    ).citing(layout.partnerships, in: frame)
  }
}
