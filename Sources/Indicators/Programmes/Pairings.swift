package import Register
package import Tables

/// The cities that programmes pair with one another: one row a programme and pair, by cohort.
///
/// | programme | cohort | city | counterpart | counted in 2018 | in all years |
/// |-----------|--------|------|-------------|-----------------|--------------|
/// | iuc       | 2017   | a    | x           |                 | a, x: 1      |
/// | iuc       | 2018   | a    | x           | a, x: 1         | a, x: 2      |
/// | iuc       | 2018   | b    |             | no counterpart is stated       |
/// | iuc       | 2016-24| b    | y           |                 | b, y: 1      |
/// | iuc       | 2019   | b    | y           | no: after 2018                 |
package struct Pairings: Indicator {
  package let declaration = Declaration(
    id: "pairings", unit: .participation, population: .participations, nature: .flow,
    title: Wording(en: "Pairings in programmes", zh: "项目结对城市", de: "Paarungen in Programmen"),
    shortTitle: Wording(en: "Pairings", zh: "项目结对", de: "Paarungen"),
    definition: Wording(
      en: "Participations in programmes whose counterpart is stated, by the two cities paired.",
      zh: "载明结对对象的项目参与，按结对的两个城市分列。",
      de: "Programmteilnahmen mit genannter Partnerkommune, nach den beiden Städten."))

  package func empty(in scope: Scope) -> RecordTally<Participation> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Participation>, in frame: Frame) -> Table? {
    let paired = partial.sorted
      .filter { $0.counterpart != nil && $0.cohort.value.start.isPossibly(in: frame.period) }
    guard !paired.isEmpty else { return nil }
    let register = frame.register
    let pairs = Dictionary(grouping: paired) { participation in
      [
        register.programmes[participation.programme].id, register.places[participation.city].id,
        participation.counterpart.map { register.places[$0].id } ?? "",
      ]
    }.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    let days = paired.map(\.cohort.value.start)
    let years = frame.years(from: days.compactMap(\.year).min())
    return declaration.table(
      columns: columns(years),
      rows: pairs.map { row($0, in: frame) } + [
        Row(
          .total,
          cells: [.category(.total), .category(.all), .category(.all)]
            + counts(paired, in: frame).map(Cell.observation))
      ], notes: [.cohortYear], period: years
    ).citing(paired, in: frame)
  }

  private func row(_ participations: [Participation], in frame: Frame) -> Row {
    let register = frame.register
    let categories = participations.first.map { first in
      let programme = register.programmes[first.programme]
      return [
        Category(id: programme.id, label: Wording(programme.names)),
        register.places[first.city].category,
        first.counterpart.map { register.places[$0].category } ?? .notStated,
      ]
    }
    return Row(
      cells: (categories ?? []).map(Cell.category)
        + counts(participations, in: frame).map(Cell.observation))
  }

  private func counts(_ participations: [Participation], in frame: Frame) -> [Observation] {
    let inYear = participations.count { $0.cohort.value.start.year == frame.year }
    return [
      frame.count(Int64(inYear), Population.participations.rawValue, in: frame.year),
      frame.recorded(Int64(participations.count)),
    ]
  }

  private func columns(_ years: ClosedRange<Int>) -> [Column] {
    [
      .dimension("programme", Wording(en: "Programme", zh: "项目", de: "Programm")),
      .dimension("city", Wording(en: "City", zh: "城市", de: "Stadt")),
      .dimension("counterpart", Wording(en: "Counterpart", zh: "结对城市", de: "Partnerkommune")),
      .figures(
        "year-\(years.upperBound)", .year(years.upperBound), .participation,
        measure: "pairings", at: [.year(years.upperBound)]),
      .figures(
        "all-years", .span(years), .participation, measure: "pairings",
        at: [Coordinate(dimension: "year", category: "_T")]),
    ]
  }
}
