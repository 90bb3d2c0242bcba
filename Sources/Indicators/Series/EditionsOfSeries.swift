package import Register
package import Tables

/// The editions of every series that is not a symposium, with their attendance.
///
/// | series   | kind      | date    | figures | bases              | attendance   |
/// |----------|-----------|---------|---------|--------------------|--------------|
/// | briefing | symposium | 2016-09 | 20      | attended           | no row here  |
/// | start-up | workshop  | 2018-04 | ~35     | attended           | 32 to 38     |
/// | tourism  | conference| 2016-09 | 12; >30 | attended; attended | at least 43  |
/// | awards   | scholarship | 2015-10 | 30    | beneficiaries      | not available|
///
/// People of different series are not added: there is a total only where there is one series.
package struct EditionsOfSeries: Indicator {
  package let declaration = Declaration(
    id: "editions", unit: .person, population: .editions, nature: .flow,
    title: Wording(
      en: "Editions of other series", zh: "其他系列活动各届情况", de: "Ausgaben weiterer Reihen"),
    shortTitle: Wording(en: "Editions", zh: "各届活动", de: "Ausgaben"),
    definition: Wording(
      en: "Editions of dialogues, workshops, festivals, fairs and other series held up to the "
        + "reference year, and the people who attended each.",
      zh: "截至报告年度已举办的对话、工作坊、节庆、展会等系列活动各届情况及出席人数。",
      de: "Bis zum Berichtsjahr durchgeführte Dialoge, Workshops, Festivals, Messen und andere "
        + "Reihen und die Zahl ihrer Teilnehmenden."))

  package func empty(in scope: Scope) -> RecordTally<Edition> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Edition>, in frame: Frame) -> Table? {
    finish(partial, of: partial, in: frame)
  }

  /// Editions that share an ordinal are told apart as in the whole.
  package func finish(
    _ part: RecordTally<Edition>, of whole: RecordTally<Edition>, in frame: Frame
  ) -> Table? {
    EditionLayout(declaration, part.sorted, of: whole.sorted, in: frame) {
      $0.series.kind != .symposium
    }?.table()
  }
}
