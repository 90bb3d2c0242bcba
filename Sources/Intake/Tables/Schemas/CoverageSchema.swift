import Register

extension TableSchema {
  static let coverage = TableSchema(
    name: "coverage", label: Names(en: "Coverage", zh: "资料完整性", de: "Vollständigkeit"),
    hint: Names(
      en: "What a source names completely, so that what is not there is none.",
      zh: "资料对哪些内容记载完整：没有记载即为没有。",
      de: "Was eine Quelle vollständig nennt, sodass Fehlendes null ist."),
    fields: [
      .source,
      TableField(
        .area, Names(en: "Area", zh: "地区", de: "Gebiet"),
        .place, required: true,
        hint: Names(
          en: "The place, or * for every place.", zh: "城市；所有城市填 *。",
          de: "Die Kommune, oder * für alle."),
        example: Names(verbatim: "deyang")),
      TableField(
        .population, Names(en: "Population", zh: "统计对象", de: "Gesamtheit"),
        .openText(CoveredPopulation.allCases.map(\.words)), required: true,
        hint: Names(
          en:
            "What is complete; of editions and participations name the series or programme behind a colon.",
          zh: "记载完整的内容；届次和参与须在冒号后写明系列或项目。",
          de:
            "Was vollständig ist; bei Veranstaltungen und Teilnahmen die Reihe oder das Programm hinter einem Doppelpunkt."
        ),
        example: Names(en: "Delegations", zh: "团组往来", de: "Delegationen")),
      TableField(
        .from, Names(en: "From", zh: "起", de: "von"),
        .date, required: true,
        hint: Names(
          en: "The first period that is complete.", zh: "完整记载的第一个时期。",
          de: "Der erste vollständige Zeitraum."),
        example: Names(verbatim: "2015")),
      TableField(
        .to, Names(en: "To", zh: "止", de: "bis"),
        .date, required: true,
        hint: Names(
          en: "The last period that is complete.", zh: "完整记载的最后一个时期。",
          de: "Der letzte vollständige Zeitraum."),
        example: Names(verbatim: "2017")),
      .titleOrNote,
    ])
}
