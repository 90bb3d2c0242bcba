package import Register
package import Tables

/// Agreements signed in each year.
///
/// | date       | documents | status  | counted                                    |
/// |------------|-----------|---------|--------------------------------------------|
/// | 2015-12-31 | 1         | held    | 2015: 1                                    |
/// | 2016-06    | 6         | held    | 2016: 6                                    |
/// | 2016-07    |           | held    | 2016: at least 7, 1 of 2                   |
/// | 2015-24    | 2         | held    | period not determinable: 2                 |
/// |            | 1         | planned | no                                         |
/// | 2017-01-01 | 1         | held    | no: after 2016                             |
/// | total      |           |         | at least 10, 3 of 4                        |
package struct AgreementsPerYear: Indicator {
  package let declaration = Declaration(
    id: "agreements-per-year", unit: .agreement, population: .agreements, nature: .flow,
    title: Wording(en: "Agreements signed", zh: "各年签署协议", de: "Unterzeichnete Vereinbarungen"),
    shortTitle: Wording(en: "Agreements", zh: "签署协议", de: "Vereinbarungen"),
    definition: Wording(
      en: "Documents signed in each year by home authorities or their institutions with partners.",
      zh: "各年我方城市及其机构与对方签署的文件份数。",
      de: "In jedem Jahr von Heimatkommunen oder ihren Einrichtungen mit Partnern unterzeichnete "
        + "Dokumente."))

  package func empty(in scope: Scope) -> RecordTally<Agreement> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Agreement>, in frame: Frame) -> Table? {
    let agreements = partial.sorted.filter { $0.start.isPossibly(in: frame.period) }
    guard !agreements.isEmpty else { return nil }
    var flow = FigureFlow()
    for agreement in agreements {
      flow.add(agreement.signed(tolerance: frame.tolerance), on: agreement.start)
    }
    let years = frame.years(from: flow.firstYear)
    let population = Population.agreements.rawValue
    var rows = years.map { year in
      let nothing = frame.nothingRecorded(population, in: year)
      let status: Status = year == frame.year ? .provisional : []
      let signed = flow.byYear[year].map { $0.agreements() } ?? nothing
      return Row(of: .year(year), [signed.marked(status)])
    }
    if flow.undetermined.count > 0 {
      rows.append(Row(.unknown, of: .periodNotDeterminable, [flow.undetermined.agreements()]))
    }
    if rows.count > 1 { rows.append(Row(.total, of: .total, [flow.total.agreements()])) }
    let column = Column.figures(
      "agreements", Wording(en: "Agreements", zh: "协议", de: "Vereinbarungen"), .agreement)
    return declaration.table(
      columns: [.year, column], rows: rows, notes: [.signedOnly, .boundedSums],
      charts: [
        Chart(
          .columns, title: declaration.title, categoryColumn: Column.year.id,
          valueColumns: [column.id], categoryAxis: Column.year.heading,
          valueAxis: Unit.agreement.name, rows: 0..<years.count)
      ]
    ).citing(agreements, in: frame)
  }
}

extension Agreement {
  /// How many documents were signed: at least one, whatever the source leaves out.
  func signed(tolerance: Tolerance) -> FigureSum {
    var sum = FigureSum()
    if documents.value.isStated {
      sum.add(documents.value, tolerance: tolerance)
    } else {
      sum.add(FigureBounds(lower: 1, upper: nil), isStated: false)
    }
    return sum
  }
}

extension FigureSum {
  /// As a cell, where even a figure that is not stated says something.
  func agreements() -> Observation {
    guard stated == 0, let bounds else { return observation() }
    var observation = Observation.between(bounds.lower, bounds.upper)
    (observation.covered, observation.of) = (0, Int(count))
    return observation
  }
}
