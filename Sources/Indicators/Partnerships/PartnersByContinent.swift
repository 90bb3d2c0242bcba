package import Register
package import Tables

/// Partnerships in force on the last day of the reference year, and their distinct partner places
/// and countries, by continent of the partner.
///
/// | partner | kind       | established | attested   | ended      | at the end of 2016            |
/// |---------|------------|-------------|------------|------------|-------------------------------|
/// | JP      | friendship | 1993-10-14  |            |            | Asia: 1                       |
/// | KR      | friendship | 2016        |            |            | Asia: 1, 2 in all             |
/// | DE      | friendship | 1996-08-04  |            | 2016-12-31 | no: ended on the day          |
/// | FI      | friendship | 2000-09-07  |            | 2017-01-01 | Europe: 1                     |
/// | PL      | exchange   |             | 2016-12-31 |            | Europe: 1, 2 in all           |
/// | MK      | exchange   |             | 2017-01-01 |            | Europe: at least 2, at most 3 |
/// | PL      | intended   |             | 2016-11-07 |            | no: only intended             |
package struct PartnersByContinent: Indicator {
  package let declaration = Declaration(
    id: "partners-by-continent", unit: .partnerPlace, population: .partnerships, nature: .stock,
    title: Wording(
      en: "Partnerships and partner places by continent", zh: "结好关系与结好城市（按大洲）",
      de: "Partnerschaften und Partnerkommunen nach Kontinent"),
    shortTitle: Wording(
      en: "Partners by continent", zh: "结好城市（按大洲）", de: "Partner nach Kontinent"),
    definition: Wording(
      en: "Partnerships in force at the end of the reference year by kind, and the distinct "
        + "partner places and countries they reach, by continent.",
      zh: "报告年度末现有结好关系（按类别）及其涉及的结好城市和国家数，按大洲分列。",
      de: "Am Ende des Berichtsjahres bestehende Partnerschaften nach Art sowie die verschiedenen "
        + "Partnerkommunen und Staaten, nach Kontinent."))

  package func empty(in scope: Scope) -> RecordTally<Partnership> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Partnership>, in frame: Frame) -> Table? {
    let partnerships = partial.sorted
    guard !partnerships.isEmpty else { return nil }
    let layout = StockLayout(
      partnerships, in: frame, order: frame.scope.continents.map(\.category)
    ) { Int(frame.scope.continentSlots[$0.partner]) }
    let rows = layout.rows { category, partnerships in
      layout.byKind(partnerships) + [
        layout.partnerPlaces(partnerships),
        countries(partnerships, isKnown: category != .notStated, in: frame),
      ]
    }
    let columns =
      [.continent] + Column.partnerships(byKind: layout.kinds, at: layout.year) + [
        .partnerPlaces(at: layout.year),
        .figures(
          "countries", Wording(en: "Countries", zh: "国家", de: "Staaten"), .country,
          at: layout.year, .distinct),
      ]
    return declaration.table(
      columns: columns, rows: rows, notes: [.yearEnd, .unknownBeginning, .continentScheme],
      charts: layout.charts(
        Wording(
          en: "Partnerships by continent", zh: "结好关系（按大洲）",
          de: "Partnerschaften nach Kontinent"),
        .continent, layout.kinds.map(\.category.id))
    ).citing(layout.partnerships, in: frame)
  }

  /// Distinct countries; places whose country is not stated may add as many, or none.
  private func countries(
    _ partnerships: [Partnership], isKnown: Bool, in frame: Frame
  ) -> StockCount {
    let places = frame.register.places
    let known = partnerships.distinct(on: frame.closing) { places[$0.partner].country }
    guard !isKnown else { return known }
    let unknown = partnerships.filter { places[$0.partner].country == nil }
    return known
      + StockCount(
        certain: 0, possible: unknown.distinct(on: frame.closing, by: \.partner).possible)
  }
}
