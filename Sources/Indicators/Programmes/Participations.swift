package import Register
package import Tables

/// Participations by programme and cohort, and the distinct cities up to each cohort.
///
/// | programme | cohort  | city | counterpart | status  | participations      | distinct cities so far |
/// |-----------|---------|------|-------------|---------|---------------------|------------------------|
/// | iuc       | 2015    | a    |             | held    | 2015: 1             | 1                      |
/// | iuc       | 2017    | a    | x           | held    | 2017: 1, 1 pairing  | 1                      |
/// | iuc       | 2017    | b    |             | held    | 2017: 2, 1 pairing  | 2                      |
/// | iuc       | 2018    | c    |             | held    | no: after 2017      |                        |
/// | iuc       | 2017    | d    |             | planned | no                  |                        |
/// | iuc       | 2016-24 | e    |             | held    | not determinable: 1 | 2 to 3 in 2017         |
package struct Participations: Indicator {
  package let declaration = Declaration(
    id: "participations", unit: .participation, population: .participations, nature: .flow,
    title: Wording(
      en: "Participations in programmes by cohort", zh: "各期项目参与城市",
      de: "Programmteilnahmen nach Kohorte"),
    shortTitle: Wording(en: "Participations", zh: "项目参与", de: "Programmteilnahmen"),
    definition: Wording(
      en: "Cities in each cohort of each programme, and the distinct cities up to that cohort.",
      zh: "各项目各期参与城市数，以及截至该期的不同城市累计数。",
      de: "Städte in jeder Kohorte jedes Programms und die verschiedenen Städte bis dahin."))

  package func empty(in scope: Scope) -> RecordTally<Participation> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Participation>, in frame: Frame) -> Table? {
    finish(partial, of: partial, in: frame)
  }

  /// The cohorts and countries are those of the whole.
  package func finish(
    _ part: RecordTally<Participation>, of whole: RecordTally<Participation>, in frame: Frame
  ) -> Table? {
    func given(_ tally: RecordTally<Participation>) -> [Participation] {
      tally.sorted.filter { $0.cohort.value.start.earliest <= frame.closing }
    }
    let (participations, all) = (given(part), given(whole))
    guard !participations.isEmpty, all.contains(where: frame.shows) else { return nil }
    let layout = ParticipationLayout(participations, of: all, in: frame)
    let programmes = Dictionary(grouping: participations, by: \.programme)
      .sorted { frame.register.programmes[$0.key].id < frame.register.programmes[$1.key].id }
    var rows = programmes.flatMap { layout.rows($0.value, of: frame.register.programmes[$0.key]) }
    let drawn = rows.filter { $0.role == .body }.count
    rows.append(layout.total)
    let chart = Chart(
      .columns, title: declaration.title, categoryColumn: "cohort",
      valueColumns: ["participations"], categoryAxis: ParticipationLayout.cohort.heading,
      valueAxis: Unit.participation.name, rows: 0..<drawn)
    return declaration.table(
      columns: layout.columns, rows: rows, notes: [.cohortYear],
      charts: programmes.count == 1 && drawn > 0 ? [chart] : [],
      period: participations.filter(frame.shows).map(\.cohort.value.start)
        .years(upTo: frame.year)
    ).citing(participations, in: frame)
  }
}
