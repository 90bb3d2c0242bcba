package import Register
package import Tables

/// Partnerships established and ended in each year, with the stock at its end.
///
/// | established | attested   | ended      | counted as                                         |
/// |-------------|------------|------------|----------------------------------------------------|
/// | 2014-12-31  |            |            | established in 2014                                |
/// | 2015-01-01  |            | 2016-12-31 | established in 2015, ended in 2016                 |
/// | 2015~       |            | 2017-01-01 | established in 2015; it ends after 2016            |
/// | 2014-24     |            |            | established, period not determinable: a winter     |
/// |             | 2016-12-31 |            | established, period not determinable               |
/// |             | 2017-06-30 |            | perhaps established: 0 to 1, not determinable      |
/// | 2013        |            | 201X       | established in 2013; ended, period not determinable|
///
/// The stock is that of the year before, plus what was established, less what ended: exactly so
/// where every period is determinable, and within what stands under "period not determinable"
/// elsewhere.
package struct PartnershipChanges: Indicator {
  package let declaration = Declaration(
    id: "partnership-changes", unit: .partnership, population: .partnerships, nature: .flow,
    title: Wording(
      en: "Partnerships established and ended", zh: "新建与终止的结好关系",
      de: "Begründete und beendete Partnerschaften"),
    shortTitle: Wording(
      en: "Established and ended", zh: "新建与终止", de: "Begründet und beendet"),
    definition: Wording(
      en: "Partnerships established and ended in each year, and those in force at its end.",
      zh: "各年新建和终止的结好关系数及年末现有数。",
      de: "In jedem Jahr begründete und beendete Partnerschaften und der Bestand am Jahresende."))

  package func empty(in scope: Scope) -> RecordTally<Partnership> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Partnership>, in frame: Frame) -> Table? {
    finish(partial, of: partial, in: frame)
  }

  /// The years are those of the whole.
  package func finish(
    _ part: RecordTally<Partnership>, of whole: RecordTally<Partnership>, in frame: Frame
  ) -> Table? {
    let partnerships = part.sorted
    guard !partnerships.isEmpty else { return nil }
    let flows = flows(partnerships, in: frame)
    let years = years(of: whole.sorted, in: frame)
    let population = Population.partnerships.rawValue
    var rows = years.map { year in
      let stock = partnerships.inForce(on: .lastDay(ofYear: year))
      return Row(
        of: .year(year),
        flows.map { frame.count($0.byYear[year] ?? 0, population, in: year) }
          + [frame.stock(stock, on: .lastDay(ofYear: year))])
    }
    if flows.contains(where: { $0.undetermined > 0 }) {
      let counts = flows.map { flow in
        frame.recorded(flow.undetermined).loosened(by: flow.possiblyOutside)
      }
      rows.append(Row(.unknown, of: .periodNotDeterminable, counts + [.notApplicable]))
    }
    let totals = flows.map { flow in
      frame.recorded(flow.total, population, in: years).loosened(by: flow.possiblyOutside)
    }
    rows.append(Row(.total, of: .total, totals + [.notApplicable]))
    return declaration.table(
      columns: columns, rows: rows,
      notes: [.changePeriod, .yearEnd, .unknownBeginning] + whole.sorted.remarks,
      charts: [chart(years)],
      stockFlow: StockFlow(stock: "in-force", inflow: "established", outflow: "ended")
    ).citing(partnerships, in: frame)
  }

  /// Partnerships begun, and partnerships ended.
  private func flows(_ partnerships: [Partnership], in frame: Frame) -> [FlowCount] {
    [
      FlowCount(partnerships.map(\.term.began), in: frame.period),
      FlowCount(partnerships.compactMap(\.term.ended), in: frame.period),
    ]
  }

  private func years(of partnerships: [Partnership], in frame: Frame) -> ClosedRange<Int> {
    let first = flows(partnerships, in: frame).compactMap(\.firstYear).reduce(
      partnerships.firstCertainYear(upTo: frame.year), min)
    return frame.years(from: first)
  }

  private var columns: [Column] {
    [
      .year,
      .figures("established", Wording(en: "Established", zh: "新建", de: "Begründet"), .partnership),
      .figures("ended", Wording(en: "Ended", zh: "终止", de: "Beendet"), .partnership),
      .figures(
        "in-force",
        Wording(en: "In force at the end of the year", zh: "年末现有", de: "Bestand am Jahresende"),
        .partnership),
    ]
  }

  private func chart(_ years: ClosedRange<Int>) -> Chart {
    Chart(
      .columns, title: declaration.title, categoryColumn: Column.year.id,
      valueColumns: ["established", "ended"], categoryAxis: Column.year.heading,
      valueAxis: Unit.partnership.name, rows: 0..<years.count)
  }
}

extension Observation {
  /// The count of which so many events may lie outside of the period.
  fileprivate func loosened(by others: Int64) -> Observation {
    guard let lower else { return self }
    return .between(lower - others, upper, status)
  }
}
