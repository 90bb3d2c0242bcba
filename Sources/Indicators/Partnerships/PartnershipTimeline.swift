package import Register
package import Tables

/// Every partnership and the calendar years in which it was in force, the earliest first; drawn as
/// bars over time.
///
/// | established | attested   | ended      | for certain from | calendar years, as of 2016 |
/// |-------------|------------|------------|------------------|----------------------------|
/// | 1993-10-14  |            |            | 1993             | 24                         |
/// | 2006        |            | 2010-01-01 | 2006             | 4: 2006 to 2009            |
/// | 2016-12-31  |            |            | 2016             | 1                          |
/// |             | 2016-12-31 |            | 2016             | at least 1                 |
/// | 2013/2014   |            | 2015       | 2013             | 2 to 3                     |
/// | 199X        |            |            | 1999             | 18 to 27                   |
/// | 201X        |            |            | not certain      | 0 to 7                     |
/// | 2017        |            |            |                  | no row: after the year     |
package struct PartnershipTimeline: Indicator {
  package let declaration = Declaration(
    id: "partnership-timeline", unit: .calendarYear, population: .partnerships, nature: .stock,
    title: Wording(
      en: "Partnerships over time", zh: "结好关系一览（按结好时间）",
      de: "Partnerschaften im Zeitverlauf"),
    shortTitle: Wording(en: "Partnership timeline", zh: "结好时间线", de: "Zeitleiste"),
    definition: Wording(
      en: "Every partnership of a home authority and the calendar years in which it was in force, "
        + "up to the reference year.",
      zh: "我方城市的全部结好关系，及截至报告年度的存续年数（按日历年计）。",
      de: "Alle Partnerschaften der Heimatkommunen und die Kalenderjahre bis zum Berichtsjahr, in "
        + "denen sie bestanden."))

  /// More bars than these are not drawn: their names would no longer stand beside them.
  private static let mostDrawn = 30

  package func empty(in scope: Scope) -> RecordTally<Partnership> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Partnership>, in frame: Frame) -> Table? {
    finish(partial, of: partial, in: frame)
  }

  /// The columns are those of the whole.
  package func finish(
    _ part: RecordTally<Partnership>, of whole: RecordTally<Partnership>, in frame: Frame
  ) -> Table? {
    func begun(_ tally: RecordTally<Partnership>) -> [Partnership] {
      tally.sorted.filter { $0.term.began.earliest <= frame.closing }
    }
    let (partnerships, all) = (begun(part), begun(whole))
    guard !partnerships.isEmpty else { return nil }
    let hasAttested = all.contains { $0.attested != nil }
    let hasEnded = all.contains { $0.ended != nil || $0.account?.nextEstablished != nil }
    let ids = PartnershipNames(all, in: frame)
    let timed = partnerships.map { partnership in
      Timed(
        partnership: partnership, id: ids[partnership],
        years: YearsInForce(partnership.term, in: frame))
    }.sorted { ($0.years.order, $0.id) < ($1.years.order, $1.id) }
    let rows = timed.map { row($0, hasAttested: hasAttested, hasEnded: hasEnded, in: frame) }
    let drawn = timed.prefix { $0.years.first != nil }.count
    return declaration.table(
      columns: columns(hasAttested: hasAttested, hasEnded: hasEnded), rows: rows,
      notes: [.yearsInForce, .unknownBeginning] + all.remarks,
      charts: drawn > 0 ? [chart(rows: min(drawn, Self.mostDrawn))] : []
    ).citing(partnerships, in: frame)
  }

  private struct Timed {
    let partnership: Partnership
    let id: String
    let years: YearsInForce
  }

  private func row(
    _ timed: Timed, hasAttested: Bool, hasEnded: Bool, in frame: Frame
  ) -> Row {
    let (partnership, years) = (timed.partnership, timed.years)
    let places = frame.register.places
    let country = places[partnership.partner].country
    var cells: [Cell] = [
      .category(Category(id: timed.id, label: name(of: partnership, in: frame)))
    ]
    cells.append(country.map { .text($0.category.label) } ?? .empty(.notAvailable))
    cells.append(.text(partnership.kind.category.label))
    cells.append(partnership.establishedCell(orElse: .notAvailable))
    if hasAttested { cells.append(cell(of: partnership.attested, orElse: .notApplicable)) }
    if hasEnded { cells.append(partnership.endedCell(orElse: .notApplicable)) }
    cells.append(years.first.map { .number(Int64($0)) } ?? .empty(.notAvailable))
    let status: Status = years.mayGoOn ? .provisional : []
    cells.append(.observation(.between(years.lower, years.upper, status)))
    return Row(cells: cells)
  }

  private func cell(of date: Stated<RecordedDate>?, orElse status: Status) -> Cell {
    date.map { .date($0.value.description) } ?? .empty(status)
  }

  /// The partner, after the home authority where there are several.
  private func name(of partnership: Partnership, in frame: Frame) -> Wording {
    let home = Wording(frame.register.places[partnership.home].names)
    let partner = Wording(frame.register.places[partnership.partner].names)
    return frame.register.homes.count == 1
      ? partner
      : Wording(
        en: "\(home.en) – \(partner.en)", zh: "\(home.zh)—\(partner.zh)",
        de: "\(home.de) – \(partner.de)")
  }

  private func columns(hasAttested: Bool, hasEnded: Bool) -> [Column] {
    var columns: [Column] = [
      .dimension(
        "partnership", Wording(en: "Partnership", zh: "结好关系", de: "Partnerschaft")),
      .attribute("country", Column.country.heading),
      .attribute("kind", Column.kind.heading),
      .attribute("established", Wording(en: "Established", zh: "结好时间", de: "Begründet")),
    ]
    if hasAttested {
      columns.append(
        .attribute("attested", Wording(en: "Attested", zh: "资料证实日期", de: "Belegt")))
    }
    if hasEnded {
      columns.append(.attribute("ended", Wording(en: "Ended", zh: "终止时间", de: "Beendet")))
    }
    columns.append(
      .attribute(
        "in-force-from",
        Wording(en: "In force by (year)", zh: "最迟始于（年）", de: "Spätestens seit (Jahr)")))
    columns.append(
      .figures(
        "years", Wording(en: "Years in force", zh: "存续", de: "Jahre"), .calendarYear, .nonadditive))
    return columns
  }

  private func chart(rows: Int) -> Chart {
    Chart(
      .timeline,
      title: Wording(
        en: "Timeline of partnerships", zh: "结好关系时间线", de: "Zeitleiste der Partnerschaften"),
      categoryColumn: "partnership", valueColumns: ["in-force-from", "years"],
      categoryAxis: Wording(en: "Partnership", zh: "结好关系", de: "Partnerschaft"),
      valueAxis: Wording(
        en: "Year; figure: years in force", zh: "年份；数字为存续年数",
        de: "Jahr; Zahl: Jahre des Bestehens"),
      rows: 0..<rows)
  }
}
