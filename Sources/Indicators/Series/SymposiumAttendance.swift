package import Register
package import Tables

/// The editions of symposia and how many people attended each, with bounds.
///
/// | edition | date    | figure | basis    | status  | attendance, as of 2019   |
/// |---------|---------|--------|----------|---------|--------------------------|
/// | 1       | 2013-11 | >70    | attended | held    | at least 71              |
/// | 2       | 2014-10 | >220   | attended | held    | at least 221             |
/// | 3       | 2015-09 | >150   | invited  | held    | not available            |
/// | 4       | 2016-11 |        |          | held    | not available            |
/// | 5       | 2017-11 | ~150   | attended | held    | 135 to 165               |
/// | 6       | 2018-10 | >150   | attended | held    | at least 151             |
/// | 7       | 2019-23 |        |          | held    | not available            |
/// | 8       | 2019-12 | 100    | attended | planned | no row                   |
/// | 9       | 2020-01 | 100    | attended | held    | no row: after the year   |
/// | total   |         |        |          |         | at least 578, 4 of 7     |
package struct SymposiumAttendance: Indicator {
  package let declaration = Declaration(
    id: "symposium-attendance", unit: .person, population: .editions, nature: .flow,
    title: Wording(
      en: "Attendance at symposia by edition", zh: "历届研讨会出席人数",
      de: "Teilnehmende der Symposien nach Ausgabe"),
    shortTitle: Wording(en: "Symposium attendance", zh: "研讨会出席", de: "Symposien"),
    definition: Wording(
      en: "Editions of symposia held up to the reference year, and the people who attended each.",
      zh: "截至报告年度已举办的各届研讨会及其出席人数。",
      de: "Bis zum Berichtsjahr durchgeführte Symposien und die Zahl ihrer Teilnehmenden."))

  package func empty(in scope: Scope) -> RecordTally<Edition> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Edition>, in frame: Frame) -> Table? {
    finish(partial, of: partial, in: frame)
  }

  /// Editions that share an ordinal are told apart as in the whole.
  package func finish(
    _ part: RecordTally<Edition>, of whole: RecordTally<Edition>, in frame: Frame
  ) -> Table? {
    EditionLayout(declaration, part.sorted, of: whole.sorted, in: frame) {
      $0.series.kind == .symposium
    }?.table()
  }
}
