import Register

extension TableSchema {
  /// What the status is called here.
  private static let selectionWords =
    [Names(en: "Selected", zh: "入选", de: "Ausgewählt")]
    + [RecordStatus.planned, .cancelled].map(\.words)

  static let participations = TableSchema(
    name: "participations", label: Names(en: "Participations", zh: "项目参与", de: "Teilnahmen"),
    hint: Names(
      en: "One city in one cohort of a programme.", zh: "一个城市参加项目的一个批次。",
      de: "Eine Kommune in einer Kohorte eines Programms."),
    fields: [
      .identifier("iuc-2017-zhengzhou"),
      TableField(
        .programme, Names(en: "Programme", zh: "项目", de: "Programm"),
        .record(of: "programmes"), required: true,
        hint: Names(en: "The programme.", zh: "所参加的项目。", de: "Das Programm."),
        example: Names(verbatim: "iuc")),
      TableField(
        .cohort, Names(en: "Cohort", zh: "批次", de: "Kohorte"),
        .date, required: true,
        hint: Names(
          en: "The year in which the cohort began.", zh: "该批次开始的年份。",
          de: "Das Jahr, in dem die Kohorte begann."),
        example: Names(verbatim: "2017")),
      TableField(
        .city, Names(en: "City", zh: "城市", de: "Kommune"),
        .place, required: true,
        hint: Names(
          en: "The city that takes part.", zh: "参加项目的城市。", de: "Die teilnehmende Kommune."),
        example: Names(verbatim: "zhengzhou")),
      TableField(
        .counterpart, Names(en: "Counterpart", zh: "结对城市", de: "Gegenüber"),
        .place,
        hint: Names(
          en: "The city with which it is paired.", zh: "与其结对的城市。",
          de: "Die Kommune, mit der sie verbunden ist."),
        example: Names(verbatim: "mannheim")),
      .status(
        .code(selectionWords),
        hint: Names(
          en: "Whether it was selected; selected if left empty.", zh: "是否入选；留空表示入选。",
          de: "Ob sie ausgewählt wurde; leer heißt ausgewählt."),
        example: Names(en: "Selected", zh: "入选", de: "Ausgewählt")),
      .source,
      .titleOrNote,
    ])
}
