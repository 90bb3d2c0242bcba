package import Tables

/// Visits by country of the partner place and direction, and the share that came in.
///
/// | country | direction | start      | as of 2016                                 |
/// |---------|-----------|------------|--------------------------------------------|
/// | DE      | in        | 2015       | DE: 1 in                                   |
/// | DE      | out       | 2016-12-31 | DE: 1 in, 1 out, share 50.0                |
/// | DE      | out       | 2017-01-01 | no: after 2016                             |
/// | PL      | out       |            | PL: 1 out, share not available             |
/// | PL      | joint     | 2016       | PL: 1 out, 1 joint, share not available    |
/// | JP      | joint     | 2016       | JP: share not applicable                   |
/// | US, DE  | in        | 2016       | US: share not available; DE: share 66.7    |
/// | US      |           | 2016       | US: share 50.0 to 100.0                    |
///
/// Where the sources are declared complete, nothing recorded in a direction is 0 and has its share.
/// The most visits first, then by country code.
package struct Reciprocity: Indicator {
  package let declaration = Declaration(
    id: "reciprocity", unit: .visit, population: .delegations, nature: .ratio,
    title: Wording(
      en: "Reciprocity of visits by country", zh: "来访与出访对等程度（按国家）",
      de: "Gegenseitigkeit der Besuche nach Staat"),
    shortTitle: Wording(en: "Reciprocity", zh: "往来对等程度", de: "Gegenseitigkeit"),
    definition: Wording(
      en: "Visits recorded up to the end of the reference year, by country and direction, and the "
        + "share of visits in among those in and out.",
      zh: "截至报告年度末有记录的到访次数，按国家和方向分列，及来访占来访与出访之和的比重。",
      de: "Bis zum Ende des Berichtsjahres erfasste Besuche nach Staat und Richtung und der Anteil "
        + "der empfangenen an empfangenen und entsandten."))

  package func empty(in scope: Scope) -> DirectionTally { DirectionTally(in: scope) }

  package func finish(_ partial: DirectionTally, in frame: Frame) -> Table? {
    table(partial, in: frame, namesParts: false)
  }

  /// A visit out is a part of the share that came in, as it is of what the share is taken of.
  package func finish(
    _ part: DirectionTally, of whole: DirectionTally, in frame: Frame
  ) -> Table? {
    table(part, in: frame, namesParts: true)
  }

  /// With `namesParts` a share says of how many visits it is taken.
  private func table(_ partial: DirectionTally, in frame: Frame, namesParts: Bool) -> Table? {
    let countries = (0...frame.scope.countries.count).map { slot in
      CountryVisits(slot: slot, byDirection: partial.visits(country: slot, in: frame))
    }.filter { $0.all > 0 }
    guard !countries.isEmpty else { return nil }
    let known = countries.filter { $0.slot > 0 }
      .sorted { ($1.all, $0.slot) < ($0.all, $1.slot) }
    let ranked = known + countries.filter { $0.slot == 0 }
    let sums = countries.reduce(into: CountryVisits(slot: 0, byDirection: [0, 0, 0, 0])) {
      for index in $0.byDirection.indices { $0.byDirection[index] += $1.byDirection[index] }
    }
    let showsUnknown = sums.byDirection[0] > 0
    let years = partial.years(in: frame)
    func observations(_ visits: CountryVisits) -> [Observation] {
      visits.observations(showsUnknown, years, in: frame, namesParts: namesParts)
    }
    let rows =
      ranked.map { visits in
        let category =
          visits.slot == 0 ? .notStated : frame.scope.countries[visits.slot - 1].category
        return Row(
          visits.slot == 0 ? .unknown : .body, of: category, observations(visits))
      } + [Row(.total, of: .total, observations(sums))]
    return declaration.table(
      columns: columns(showsUnknown), rows: rows, notes: [.recordedShare, .visitsNotDelegations],
      charts: known.isEmpty ? [] : [chart(rows: min(known.count, 15))],
      period: years)
  }

  private func columns(_ showsUnknown: Bool) -> [Column] {
    let directions = [
      ("in", Wording(en: "In", zh: "来访", de: "Empfangen")),
      ("out", Wording(en: "Out", zh: "出访", de: "Entsandt")),
      ("joint", Wording(en: "Joint", zh: "共同活动", de: "Gemeinsam")),
    ].map { direction(id: $0.0, category: $0.0, $0.1) }
    let unknown = direction(id: "not-stated", category: "_U", Category.notStated.label)
    return [.country] + directions + (showsUnknown ? [unknown] : []) + [
      direction(id: "visits", category: "_T", Wording(en: "Visits", zh: "到访", de: "Besuche")),
      .figures(
        "share-in", Wording(en: "Share in", zh: "来访比重", de: "Anteil der empfangenen"), .percent,
        decimals: 1, at: [Coordinate(dimension: "direction", category: "in")], .nonadditive),
    ]
  }

  private func direction(id: String, category: String, _ heading: Wording) -> Column {
    .figures(
      id, heading, .visit, measure: "visits",
      at: [Coordinate(dimension: "direction", category: category)])
  }

  private func chart(rows: Int) -> Chart {
    Chart(
      .stackedBars, title: declaration.title, categoryColumn: Column.country.id,
      valueColumns: ["in", "out", "joint"], categoryAxis: Column.country.heading,
      valueAxis: Unit.visit.name, rows: 0..<rows)
  }
}

/// The visits of one country slot.
private struct CountryVisits {
  let slot: Int
  /// Direction not stated, in, out, joint.
  var byDirection: [Int64]

  var all: Int64 { byDirection.reduce(0, +) }

  func observations(
    _ showsUnknown: Bool, _ years: ClosedRange<Int>, in frame: Frame, namesParts: Bool
  ) -> [Observation] {
    let (unknown, incoming, outgoing) = (byDirection[0], byDirection[1], byDirection[2])
    let counts = byDirection.dropFirst() + (showsUnknown ? [unknown] : []) + [all]
    let cells = counts.map { frame.recorded($0, Population.delegations.rawValue, in: years) }
    // Nothing recorded in one direction is not nothing: then a share of 0 or 100 is not known.
    let isOneSided = unknown == 0 && incoming + outgoing > 0 && cells[..<2].contains(.notAvailable)
    var share =
      isOneSided
      ? .notAvailable : ShareOfVisits.incoming(incoming, outgoing, unknown: unknown)
    if namesParts { share.of = Int(incoming + outgoing + unknown) }
    return cells + [share]
  }
}
