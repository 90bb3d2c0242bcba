package import Register
package import Tables

/// Partnerships in force at the end of each year, by kind, from the first year in which any
/// certainly is.
///
/// | kind       | established | attested   | ended   | 1993 | 2014 | 2015    | 2016 |
/// |------------|-------------|------------|---------|------|------|---------|------|
/// | friendship | 1993-12-31  |            |         | 1    | 1    | 1       | 1    |
/// | friendship | 1994-01-01  |            | 2015-06 | 0    | 1    | 0       | 0    |
/// | exchange   |             | 2016-12-31 |         | 0–1  | 0–1  | 0–1     | 1    |
/// | project    | 2015~       |            |         | 0    | 0    | 1       | 1    |
/// | contact    |             |            |         | 0–1  | 0–1  | 0–1     | 0–1  |
/// | in all     |             |            |         | 1–3  | 2–4  | 2–4     | 3–4  |
///
/// Where nothing is in force the cell says "not available", unless the sources are declared
/// complete for that day.
package struct PartnershipsInForce: Indicator {
  package let declaration = Declaration(
    id: "partnerships-in-force", unit: .partnership, population: .partnerships, nature: .stock,
    title: Wording(
      en: "Partnerships in force by kind", zh: "现有结好关系（按类别）",
      de: "Bestehende Partnerschaften nach Art"),
    shortTitle: Wording(
      en: "Partnerships in force", zh: "现有结好关系", de: "Bestand Partnerschaften"),
    definition: Wording(
      en: "Partnerships in force at the end of each year, by kind, and their partner places.",
      zh: "各年年末现有结好关系（按类别）及其结好城市数。",
      de: "Am Ende jedes Jahres bestehende Partnerschaften nach Art und ihre Partnerkommunen."))

  package func empty(in scope: Scope) -> RecordTally<Partnership> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Partnership>, in frame: Frame) -> Table? {
    finish(partial, of: partial, in: frame)
  }

  /// The years and kinds are those of the whole.
  package func finish(
    _ part: RecordTally<Partnership>, of whole: RecordTally<Partnership>, in frame: Frame
  ) -> Table? {
    let (partnerships, all) = (part.sorted, whole.sorted)
    guard !partnerships.isEmpty else { return nil }
    let years = frame.years(from: all.firstCertainYear(upTo: frame.year))
    let kinds = all.kinds(on: years.map(Day.lastDay(ofYear:)))
    let rows = years.map { year in
      let day = Day.lastDay(ofYear: year)
      let counts =
        kinds.map { kind in partnerships.filter { $0.kind == kind }.inForce(on: day) }
        + [partnerships.inForce(on: day), partnerships.distinct(on: day, by: \.partner)]
      return Row(of: .year(year), counts.map { frame.stock($0, on: day) })
    }
    return declaration.table(
      columns: [.year] + Column.partnerships(byKind: kinds) + [.partnerPlaces()], rows: rows,
      notes: [.yearEnd, .unknownBeginning] + all.remarks,
      charts: kinds.isEmpty ? [] : [chart(of: rows, kinds)]
    ).citing(partnerships, in: frame)
  }

  /// The kinds, stacked; all together where some are known within bounds only, which do not stack.
  private func chart(of rows: [Row], _ kinds: [PartnershipKind]) -> Chart {
    let isExact = rows.allSatisfy { row in
      row.cells.allSatisfy { $0.observation.map { $0.value != nil } ?? true }
    }
    return Chart(
      isExact ? .stackedColumns : .columns,
      title: isExact
        ? declaration.title
        : Wording(
          en: "Partnerships in force", zh: "现有结好关系", de: "Bestehende Partnerschaften"),
      categoryColumn: Column.year.id,
      valueColumns: isExact ? kinds.map(\.category.id) : ["partnerships"],
      categoryAxis: Column.year.heading, valueAxis: Unit.partnership.name, rows: 0..<rows.count)
  }
}

extension [Partnership] {
  /// The first year at whose end any is certainly in force; `year` where that is never before it.
  func firstCertainYear(upTo year: Int) -> Int {
    let years = map(\.term).compactMap { term -> Int? in
      let first = term.began.latest.year
      return term.isCertainlyInForce(on: .lastDay(ofYear: first)) ? first : nil
    }
    return years.reduce(year, Swift.min)
  }
}
