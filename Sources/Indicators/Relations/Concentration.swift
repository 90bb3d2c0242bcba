import Register
package import Tables

/// The share of the three most visited places in all visits, in the reference year and in all.
///
/// | place | visits of 2016 | visits of all years | ranks                             |
/// |-------|----------------|---------------------|-----------------------------------|
/// | a     | 1              | 4                   | 2016: 2; all years: 1             |
/// | b     | 3              | 3                   | 2016: 1; all years: 2             |
/// | c     | 1              | 2                   | 2016: 2; all years: 3             |
/// | d     | 1              | 2                   | 2016: 2; all years: 3             |
/// | e     | 0              | 1                   | all years: 5                      |
/// |       | 1              | 1                   | no place stated                   |
///
/// 2016: b and any two of a, c and d, 5 of 6 visits, 83.3 per cent; all years: a, b and c or d, 9 of
/// 12 visits, 75.0 per cent; each with the one visit left out that names no place.
package struct Concentration: Indicator {
  package let declaration = Declaration(
    id: "concentration", unit: .visit, population: .delegations, nature: .ratio,
    title: Wording(
      en: "Concentration in the three most visited places", zh: "到访集中度（前三个城市）",
      de: "Konzentration auf die drei meistbesuchten Orte"),
    shortTitle: Wording(en: "Concentration", zh: "到访集中度", de: "Konzentration"),
    definition: Wording(
      en: "The share of the three most visited places in all recorded visits.",
      zh: "到访次数最多的三个城市占全部有记录到访的比重。",
      de: "Anteil der drei meistbesuchten Orte an allen erfassten Besuchen."))

  package var tallyID: String { ExchangeIndicator.visitsByPartner.tallyID }

  package func empty(in scope: Scope) -> ExchangeTally { ExchangeTally(by: .partner, in: scope) }

  package func finish(_ partial: ExchangeTally, in frame: Frame) -> Table? {
    finish(partial, of: partial, in: frame)
  }

  /// The most visited places are those of the whole.
  package func finish(
    _ part: ExchangeTally, of whole: ExchangeTally, in frame: Frame
  ) -> Table? {
    let recorded = whole.delegations.recorded.filter { frame.shows(year: YearSlot.year($0)) }
    let inYear = recorded.filter { YearSlot.year($0) == frame.year }
    let span = frame.years(from: recorded.first.map(YearSlot.year))
    let all = MostVisited(part.cells, of: whole.cells, in: [0] + recorded, frame: frame)
    guard !all.top.isEmpty else { return nil }
    let years = Category(id: "_T", label: .span(span))
    let year = MostVisited(part.cells, of: whole.cells, in: inYear, frame: frame)
    return declaration.table(
      columns: columns,
      rows: [
        row(.body, .year(frame.year), year, .provisional), row(.total, years, all, []),
      ], notes: [.tiedRanks, .visitsNotDelegations], period: span)
  }

  private func row(
    _ role: Row.Role, _ period: Category, _ most: MostVisited, _ status: Status
  ) -> Row {
    var share = Observation.notAvailable
    guard most.visits > 0 else {
      // Only a part of the visits has some without a place and none with one.
      if !most.top.isEmpty { share.of = Int(most.withoutPlace) }
      return Row(
        role,
        cells: [.category(period), .empty(.notAvailable)]
          + (0..<3).map { _ in .observation(.notAvailable) } + [.observation(share)])
    }
    share = .exactly(ShareOfVisits.perMille(most.visitsToThree, of: most.visits), status)
    (share.covered, share.of) = (Int(most.visits), Int(most.visits + most.withoutPlace))
    return Row(
      role,
      cells: [
        .category(period), most.topVisited > 0 ? .text(most.names) : .empty(.notApplicable),
        .observation(.exactly(Int64(most.topVisited), status)),
        .observation(.exactly(most.visitsToThree, status)),
        .observation(.exactly(most.visits, status)), .observation(share),
      ])
  }

  private var columns: [Column] {
    [
      .year,
      .attribute(
        "most-visited",
        Wording(en: "Most visited places", zh: "到访最多的城市", de: "Meistbesuchte Orte")),
      .figures(
        "places",
        Wording(
          en: "Places of the first three ranks", zh: "前三位的城市数", de: "Orte der ersten drei Ränge"),
        .place,
        .nonadditive),
      .figures(
        "visits-of-three",
        Wording(en: "Visits to three", zh: "三城市到访次数", de: "Besuche an drei Orten"), .visit,
        .nonadditive),
      .figures(
        "visits", Wording(en: "Visits to stated places", zh: "载明城市的到访", de: "Besuche mit Ort"),
        .visit, .nonadditive),
      .figures(
        "share", Wording(en: "Share", zh: "比重", de: "Anteil"), .percent, decimals: 1,
        .nonadditive),
    ]
  }
}
